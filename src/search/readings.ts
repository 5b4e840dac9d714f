import type { Locale } from '../domain/locales.ts';
import { fold } from '../vietnamese/fold.ts';
import { oneSlipApart } from './edit-distance.ts';
import { nameApart } from './english-spelling.ts';
import { nameWords } from './name-words.ts';
import { parseQuery, type Query } from './query.ts';
import type { Speller } from './spelling.ts';
import { nearWords } from './titles/find-titles.ts';
import type { TitleHit } from './titles/match-titles.ts';
import type { TitleDirectory } from './titles/title-directory.ts';

/** What a query is taken to mean. */
export interface Reading {
  readonly query: Query;
  /** as typed; decoded from raw Telex or VNI keys; with slips mended */
  readonly how: 'typed' | 'decoded' | 'mended';
  /** its topic in the spelling of the pages, for the full text; known once it has been spelled */
  readonly words?: string;
  /** words that no page has, once it has been spelled */
  readonly missing: readonly string[];
}

/** A word of a query, letters and figures alike. */
const LETTERS_AND_FIGURES = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Decodes a query that was typed with the keys of Telex or VNI left raw.
 *
 * @param query a query
 * @param directory words of all names; a word that is one of them means itself
 * @param locale language of the page it was typed on
 * @returns the query decoded, or nothing where no word is raw
 */
export async function decodeKeys(query: Query, directory: TitleDirectory, locale: Locale): Promise<Query | undefined> {
  if (locale !== 'vi') return undefined;
  // Most queries are answered as typed: the words of English that the decoders know are loaded for the others only.
  const [{ decodeTelex }, { decodeVni }] = await Promise.all([import('../vietnamese/telex.ts'), import('../vietnamese/vni.ts')]);
  const named = (word: string) => nameWords(word, locale).every(({ key }) => directory.words.has(key));
  const telex = decodeTelex(query.text, (word) => !/\d/.test(word) && named(word));
  if (telex !== query.text) return parseQuery(telex, locale);
  const vni = decodeVni(query.text, (word) => !/\d/.test(word) && named(word));
  return vni === query.text ? undefined : parseQuery(vni, locale);
}

/** What stands on the pages for a word that no page has: the same word in another spelling, or the word one slip away. */
interface Instead {
  readonly word: string;
  readonly sameWord: boolean;
}

/** Longest word that is another word too easily for a letter to be taken off or changed in it. */
const SHORT = 4;

/** Whether a word is more likely a slip of another than a word of its own: a short one only where a letter is missing or two have changed places. */
function likelySlip(typed: string, other: string): boolean {
  const letters = (word: string) => [...word].sort().join('');
  return typed.length > SHORT || other.length > typed.length || letters(typed) === letters(other);
}

/** Fewest letters of each half of a word that is two words written as one. */
const SHORTEST_HALF = 3;

/** Two words of names, or the beginning of one as the second, of which a word is made: `seagames`, `hightech`. */
function halves(folded: string, { words }: TitleDirectory, locale: Locale): string | undefined {
  const known = (half: string) => nameWords(half, locale).every(({ key }) => words.has(key));
  for (let at = folded.length - SHORTEST_HALF; at >= SHORTEST_HALF; at--) {
    const [first, second] = [folded.slice(0, at), folded.slice(at)];
    if (known(first) && (known(second) || known(`${second}s`))) return `${first} ${second}`;
  }
  return undefined;
}

async function instead(typed: string, alone: boolean, { directory, words, best, locale }: Known): Promise<Instead | undefined> {
  const folded = fold(typed);
  const [word] = nameWords(folded, locale);
  const others = await words.others(folded);
  const [same] = others.same;
  if (same) return { word: same, sameWord: true };
  const inTitle = word && best && best.coverage > 0.6 ? best.slips.get(word.key) : undefined;
  if (inTitle && oneSlipApart(fold(inTitle), folded) && (!alone || likelySlip(folded, fold(inTitle)))) return { word: inTitle, sameWord: false };
  const frequency = (one: string) => directory.words.get(one) ?? 0;
  const [near] = others.near.filter((one) => likelySlip(folded, one)).sort((a, b) => frequency(b) - frequency(a));
  const [named] = word && folded.length > 2 ? nearWords(directory, { ...word, begun: false }).filter((one) => likelySlip(folded, one)) : [];
  const meant = near ?? nameApart(folded) ?? named ?? halves(folded, directory, locale);
  return meant === undefined ? undefined : { word: meant, sameWord: false };
}

/** What is known when a query is spelled anew. */
interface Known {
  readonly directory: TitleDirectory;
  readonly words: Speller;
  /** the title that answers best so far */
  readonly best: TitleHit | undefined;
  readonly locale: Locale;
}

/**
 * Spells a query as the pages do: words in another spelling (qui for quy, center for centre) in that of the pages, and
 * words that no page has by those one slip away.
 *
 * @param reading a query, as typed or decoded
 * @param known what the pages and names have
 * @returns the reading with its words for the full text, mended if a slip was found, and the words for which nothing is near
 */
export async function spell(reading: Reading, known: Known): Promise<Reading> {
  const { query } = reading;
  const asked = [...new Set(query.topic.match(LETTERS_AND_FIGURES) ?? [])];
  const onPages = async (word: string, at: number) => {
    const parts = nameWords(word, known.locale);
    const each = await Promise.all(parts.map(({ folded }) => known.words.knows(folded, at === asked.length - 1)));
    return parts.length !== 1 || each.every(Boolean)
      ? { word, as: undefined, known: each.every(Boolean) }
      : { word, as: await instead(word, asked.length === 1, known), known: false };
  };
  const spelled = await Promise.all(asked.map(onPages));
  const missing = spelled.filter((one) => !one.known && !one.as).map(({ word }) => word);
  const slips = new Map(spelled.flatMap(({ word, as }) => (as && !as.sameWord ? [[word, as.word] as const] : [])));
  const respelled = new Map(spelled.flatMap(({ word, as }) => (as ? [[word, as.word] as const] : [])));
  const respell = (text: string, by: ReadonlyMap<string, string>) => text.replace(LETTERS_AND_FIGURES, (word) => by.get(word) ?? word);
  const unknown = new Map(missing.map((word) => [word, ' ']));
  const words = respell(respell(query.topic, unknown), respelled).replace(/\s+/g, ' ').trim();
  if (slips.size === 0) return { ...reading, words, missing };
  return { query: parseQuery(respell(query.text, slips), known.locale), how: 'mended', words, missing };
}
