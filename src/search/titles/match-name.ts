import { beginsOneSlipApart, oneSlipApart } from '../edit-distance.ts';
import type { NameWord } from '../name-words.ts';
import type { QueryForm, QueryWord } from '../query.ts';

/** What is known of the words of all names. */
export interface WordWeights {
  /** how many entries have a word, by its key; 0 where none has */
  frequency(key: string): number;
  /** how many entries there are */
  readonly count: number;
}

/** What a form of a query asks for, with the weight of each of its words. */
export interface Asked {
  readonly words: readonly { readonly word: QueryWord; readonly weight: number; readonly known: boolean }[];
  readonly keys: QueryForm['keys'];
  readonly total: number;
}

/** How well a name answers a form of a query. */
export interface NameMatch {
  /** 0 to about 1.15 */
  readonly score: number;
  /** share of the query, by weight, that the name has */
  readonly coverage: number;
  /** whether query and name are the same words */
  readonly exact: boolean;
  /** keys of words of the query that stand otherwise in the name, with what stands there */
  readonly slips: ReadonlyMap<string, string>;
}

/** Weight of a document number, which means one thing whatever is asked of it; of a date, on which several may have happened; of a day without its year. */
const NUMBER_WEIGHT = 24;
const DATE_WEIGHT = 8;
const YEARLY_KEY_WEIGHT = 4;
/** What a word weighs that no name has: the pages may have it, the names cannot answer it. */
const UNNAMED = 0.6;
/** What the year of an entry's own date counts for, where its names do not have it. */
const OWN_YEAR = 0.9;
/** Shortest word in which a slip is looked for, in letters: under it too many words are one slip apart. */
const SHORTEST_SLIP = 3;

/** Weight of a word: the rarer among all names, the more. */
export const weightOf = (key: string, { count, frequency }: WordWeights) => Math.log(1 + count / Math.max(frequency(key), 1));

/** Weight of the keys that mean one date or number. */
export function keyWeight(group: readonly string[]): number {
  if (group.some((key) => /^ngay\d{4}$/.test(key))) return YEARLY_KEY_WEIGHT;
  return group.some((key) => /^(?:ngay|thang)/.test(key)) ? DATE_WEIGHT : NUMBER_WEIGHT;
}

/**
 * Weighs the words of a form of a query.
 *
 * @param form words and keys
 * @param weights how frequent words are in all names
 * @returns the same with weights
 */
export function ask({ words, keys }: QueryForm, weights: WordWeights): Asked {
  const weighed = words.map((word) => {
    const known = weights.frequency(word.key) > 0;
    return { word, weight: (known || word.begun ? 1 : UNNAMED) * weightOf(word.key, weights), known };
  });
  const total = [...weighed.map(({ weight }) => weight), ...keys.map(keyWeight)].reduce((sum, weight) => sum + weight, 0);
  return { words: weighed, keys, total };
}

/** How near a word of a name comes to a word of the query, 0 to 1: as typed, otherwise marked, begun, one slip apart. */
function nearness(asked: QueryWord, known: boolean, word: NameWord): number {
  if (asked.key === word.key) return asked.text === word.text || asked.text === asked.folded ? 1 : 0.93;
  const goesOn = word.key.startsWith(asked.key) || word.folded.startsWith(asked.folded);
  if (asked.begun && goesOn) return 0.75 + (0.15 * asked.key.length) / word.key.length;
  if (goesOn && asked.key.length >= 4) return 0.7;
  if (known || asked.key.length < SHORTEST_SLIP || /\d/.test(asked.key)) return 0;
  if (oneSlipApart(asked.key, word.key)) return asked.key[0] === word.key[0] ? 0.74 : 0.6;
  return asked.begun && asked.key.length > SHORTEST_SLIP && beginsOneSlipApart(asked.key, word.key) ? 0.55 : 0;
}

/** Below this a word of the query is not the word of the name, and above the next one it is the same. */
const SLIP = 0.745;
const SAME = 0.92;

/**
 * Compares a form of a query with a name: all words in any order, each word of the name once.
 *
 * @param asked the form
 * @param name words of the name
 * @param gainedByKeys weight of the dates and numbers that the entry has
 * @param years years of the entry's own date
 * @param weights how frequent words are in all names
 * @returns how well the name answers
 */
export function matchName(asked: Asked, name: readonly NameWord[], gainedByKeys: number, years: ReadonlySet<string>, weights: WordWeights): NameMatch {
  const taken = new Set<number>();
  const slips = new Map<string, string>();
  let gained = gainedByKeys;
  let neighbours = 0;
  let previous = -2;
  let same = asked.keys.length === 0;
  for (const { word, weight, known } of asked.words) {
    let best = 0;
    let at = -1;
    for (const [index, one] of name.entries()) {
      if (taken.has(index)) continue;
      const near = nearness(word, known, one);
      // Of equally near words the one that goes on from the last is meant.
      if (near > best || (near === best && near > 0 && index === previous + 1)) [best, at] = [near, index];
    }
    if (at < 0) {
      same = false;
      if (years.has(word.key)) gained += OWN_YEAR * weight;
      continue;
    }
    taken.add(at);
    if (at === previous + 1) neighbours += 1;
    previous = at;
    gained += best * weight;
    if (best < SAME) same = false;
    if (best < SLIP) slips.set(word.key, name[at]?.text ?? '');
  }
  const size = name.reduce((sum, { key }) => sum + weightOf(key, weights), 0);
  const used = [...taken].reduce((sum, index) => sum + weightOf(name[index]?.key ?? '', weights), 0);
  const coverage = asked.total > 0 ? gained / asked.total : 0;
  const tightness = size > 0 ? used / size : 0;
  const order = asked.words.length > 1 ? neighbours / (asked.words.length - 1) : 1;
  const exact = same && taken.size === name.length && name.length > 0;
  return { score: coverage ** 2 * (0.6 + 0.3 * tightness + 0.1 * order) + (exact ? 0.15 : 0), coverage, exact, slips };
}
