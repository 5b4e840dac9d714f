/** A piece of an excerpt. */
export interface ExcerptPiece {
  readonly text: string;
  /** whether it is what the reader asked for */
  readonly marked: boolean;
}

/** What Pagefind escapes in text (https://pagefind.app/docs/api/). */
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };

const unescaped = (text: string) => text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
const plainText = (text: string) => unescaped(text).replace(/\s+/g, ' ').trim();

const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;
const SENTENCE_END = /[.!?…][)"”’»]?$/;

/** Takes an excerpt apart at its marks; what only stands beside a word, such as a full stop, is not of it. */
function taken(html: string, asked: (words: string) => boolean): ExcerptPiece[] {
  const pieces = html.split(/(<mark>.*?<\/mark>)/s).flatMap((part): ExcerptPiece[] => {
    const word = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    if (word === undefined) return [{ text: unescaped(part), marked: false }];
    const [, before = '', core = '', after = ''] = EDGES.exec(unescaped(word)) ?? [];
    return [
      { text: before, marked: false },
      { text: core, marked: asked(core) },
      { text: after, marked: false },
    ];
  });
  return pieces.filter(({ text }) => text !== '');
}

/** Joins neighbours of one kind, and marks between which only a space stands. */
function joined(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const all: ExcerptPiece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = all.at(-1);
    const marked = piece.marked || (piece.text === ' ' && (last?.marked ?? false) && (pieces[at + 1]?.marked ?? false));
    if (last && last.marked === marked) all[all.length - 1] = { text: last.text + piece.text, marked };
    else all.push({ text: piece.text, marked });
  }
  return all;
}

/** How long a title is at the beginning of a text, in UTF-16 units, with the stop after it; 0 where the text begins otherwise. Signs other than letters and figures may differ. */
function titleLength(text: string, title: string): number {
  const letters = [...title].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  let length = 0;
  for (const sign of text) {
    const expected = letters[0];
    if (expected === undefined) break;
    if (/[\p{L}\p{N}]/u.test(sign) && sign !== letters.shift()) return 0;
    length += sign.length;
  }
  return letters.length > 0 ? 0 : length + (/^[^\p{L}\p{N}“"(]*/u.exec(text.slice(length))?.[0].length ?? 0);
}

/** Leaves so many UTF-16 units out at the beginning. */
function without(pieces: readonly ExcerptPiece[], length: number): ExcerptPiece[] {
  let left = length;
  return pieces.flatMap(({ text, marked }) => {
    const kept = text.slice(left);
    left = Math.max(0, left - text.length);
    return kept ? [{ text: kept, marked }] : [];
  });
}

/**
 * Makes an excerpt of Pagefind fit to be read: marks only on what was asked for and without the punctuation beside it,
 * an ellipsis where it begins or ends within a sentence, and no title again at its beginning.
 *
 * @param html the excerpt, escaped text with `<mark>`
 * @param page what it is an excerpt of: escaped text, and the title under which it is shown
 * @param asked whether words are among those the reader asked for; where none of the marked ones is, all stay marked
 * @returns its pieces in order
 */
export function excerptPieces(html: string, { content, title }: { content: string; title: string }, asked: (words: string) => boolean): ExcerptPiece[] {
  const chosen = taken(html, asked);
  const pieces = joined(chosen.some(({ marked }) => marked) ? chosen : taken(html, () => true));
  const text = pieces.map((piece) => piece.text).join('');
  const whole = plainText(content);
  const at = whole.indexOf(text.trim());
  const before = at > 0 ? whole.slice(0, at).trimEnd() : '';
  const after = at >= 0 && at + text.trim().length < whole.length;
  const again = before === '' ? titleLength(text, title) : 0;
  // A page that says no more than its title keeps it.
  const shown = without(pieces, again < text.length ? again : 0);
  const last = shown.at(-1);
  if (after && last && !SENTENCE_END.test(text.trim()))
    shown[shown.length - 1] = { ...last, text: last.marked ? last.text : last.text.replace(/[\s,;:–-]+$/, '') };
  return [
    ...(before && !SENTENCE_END.test(before) ? [{ text: '… ', marked: false }] : []),
    ...shown.filter((piece) => piece.text !== ''),
    ...(after && !SENTENCE_END.test(text.trim()) ? [{ text: ' …', marked: false }] : []),
  ];
}
