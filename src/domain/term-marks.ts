/** A term that text may mention. */
export interface MarkableTerm {
  readonly id: string;
  /** words by which text mentions it, as they are written: acronym, name */
  readonly words: readonly string[];
}

/** A piece of text; with a term where it is the first mention of one. */
export interface MarkedText {
  readonly text: string;
  readonly term?: string;
}

/**
 * Finds mentions of terms in plain text. `seen` holds the ids of terms already explained on the page,
 * and gains those found; at most `limit` terms are explained. The pieces are together the whole text.
 */
export type TermFinder = (text: string, seen: Set<string>, limit: number) => MarkedText[];

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Makes a finder of terms. The longest words win, and a mention must not be part of a longer word:
 * `ADMM` is not found in `ADMM+`, nor `TAC` in `contact`.
 *
 * @param terms all terms that may be marked
 * @returns a finder
 */
export function termFinder(terms: readonly MarkableTerm[]): TermFinder {
  const owner = new Map(terms.flatMap((term) => term.words.map((words) => [words, term.id] as const)));
  const alternatives = [...owner.keys()].sort((a, b) => b.length - a.length).map(literally);
  if (alternatives.length === 0) return (text) => [{ text }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}+-])`, 'gu');
  return (text, seen, limit) => {
    const pieces: MarkedText[] = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const id = owner.get(match[0]);
      if (id === undefined || seen.has(id) || seen.size >= limit) continue;
      seen.add(id);
      if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
      pieces.push({ text: match[0], term: id });
      from = match.index + match[0].length;
    }
    if (from < text.length) pieces.push({ text: text.slice(from) });
    return pieces;
  };
}
