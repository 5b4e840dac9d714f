import { fold } from '../vietnamese/fold.ts';
import { parseSyllable } from '../vietnamese/syllable.ts';

/**
 * Vietnamese writes the parts of a word apart: `cộng đồng` is one word of two syllables, each of which is in
 * hundreds of others. Index and query write the pairs that names show to belong together with a low line between
 * (`cộng_đồng`), which Pagefind takes for one word and for its parts.
 */
const JOINT = '_';
const WORD = /[\p{L}\p{M}]+/gu;
const NEXT_WORD = /(?<![\p{L}\p{M}\p{N}_])([\p{L}\p{M}]+) (?=([\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}_]))/gu;

/** How often a pair must occur in names, and how often as a share of its rarer syllable, to count as one word. */
const FEWEST = 4;
const SHARE = 0.4;

/** A pair of neighbouring syllables at a place of the running text of all names. */
interface Neighbours {
  readonly pair: string;
  readonly at: number;
}

function neighbours(names: Iterable<string>): { found: Neighbours[]; single: Map<string, number> } {
  const found: Neighbours[] = [];
  const single = new Map<string, number>();
  let at = 0;
  for (const name of names) {
    let previous: { word: string; end: number } | undefined;
    for (const match of name.normalize('NFC').matchAll(WORD)) {
      const word = parseSyllable(match[0]) ? fold(match[0]) : undefined;
      at += 1;
      if (word) single.set(word, (single.get(word) ?? 0) + 1);
      if (word && previous && name.slice(previous.end, match.index) === ' ') found.push({ pair: `${previous.word} ${word}`, at });
      previous = word ? { word, end: match.index + match[0].length } : undefined;
    }
    at += 1;
  }
  return { found, single };
}

/**
 * Finds the pairs of syllables that belong together, from the names of pages and terms. The most frequent pair
 * comes first, and a syllable that it has taken counts for no other: `Hội nghị Cấp cao` has no pair `nghị cấp`.
 *
 * @param names names in Vietnamese
 * @returns pairs without marks, `cong dong`
 */
export function findCompounds(names: Iterable<string>): string[] {
  const { found, single } = neighbours(names);
  const places = Map.groupBy(found, ({ pair }) => pair);
  const byNumber = [...places].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const taken = new Set<number>();
  const compounds: string[] = [];
  for (const [pair, all] of byNumber) {
    const free = all.filter(({ at }) => !taken.has(at) && !taken.has(at - 1));
    const rarer = Math.min(...pair.split(' ').map((one) => single.get(one) ?? 0));
    if (free.length < FEWEST || free.length < SHARE * rarer) continue;
    compounds.push(pair);
    for (const { at } of free) taken.add(at).add(at - 1);
  }
  return compounds;
}

/**
 * Joins the pairs of a text that belong together, from left to right.
 *
 * @param text text, or HTML of which attributes hold no such pair in one piece with a single space
 * @param compounds pairs without marks
 * @returns the text, NFC, with `_` between their syllables
 */
export function joinCompounds(text: string, compounds: ReadonlySet<string>): string {
  let taken = -1;
  return text.normalize('NFC').replace(NEXT_WORD, (whole, first: string, second: string, at: number) => {
    if (at <= taken || !compounds.has(`${fold(first)} ${fold(second)}`)) return whole;
    taken = at + whole.length;
    return `${first}${JOINT}`;
  });
}

/**
 * Writes joined pairs apart again, for readers.
 *
 * @param text text or HTML from the index
 * @returns the text as it stands on the page
 */
export function partCompounds(text: string): string {
  return text.replaceAll(JOINT, ' ');
}
