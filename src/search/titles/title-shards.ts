import type { Locale } from '../../domain/locales.ts';
import { nameWords } from '../name-words.ts';
import { entryKeys, type TitleEntry, titleForms } from './title-entry.ts';

/** How many entries a file of titles holds at most: some 4 KB compressed. */
export const SHARD_SIZE = 64;

/** Ends a word among the beginnings of words: `ha_` is the word ha, `ha` every word that begins so. */
export const WORD_END = '_';

/** A file of titles. */
export interface TitleShard {
  /** the beginnings of words for which it holds the entries; the first names the file */
  readonly prefixes: readonly string[];
  readonly entries: readonly TitleEntry[];
  /** whether it holds all of them */
  readonly complete: boolean;
}

/** The titles of a language, cut into files by the beginnings of their words. */
export interface TitleShards {
  /** words of names with the number of entries that have them, in order of the alphabet */
  readonly words: ReadonlyMap<string, number>;
  readonly shards: readonly TitleShard[];
}

/** The entries under a word, each with the length in words of its shortest name that has the word. */
type Postings = Map<TitleEntry, number>;

function postings(entries: readonly TitleEntry[], locale: Locale): { all: Map<string, Postings>; words: Map<string, number> } {
  const all = new Map<string, Postings>();
  const words = new Map<string, number>();
  for (const entry of entries) {
    const lengths = new Map<string, number>();
    for (const name of [...titleForms(entry.title), ...entry.names]) {
      const inName = nameWords(name, locale);
      for (const { key } of inName) lengths.set(key, Math.min(lengths.get(key) ?? Number.POSITIVE_INFINITY, inName.length));
    }
    for (const word of lengths.keys()) words.set(word, (words.get(word) ?? 0) + 1);
    for (const key of entryKeys(entry)) lengths.set(key, 1);
    for (const [word, length] of lengths) all.set(word, (all.get(word) ?? new Map()).set(entry, length));
  }
  return { all, words };
}

function union(parts: Iterable<Postings>): Postings {
  const lengths: Postings = new Map();
  for (const part of parts) for (const [entry, length] of part) lengths.set(entry, Math.min(lengths.get(entry) ?? length, length));
  return lengths;
}

/** The entries whose shortest name is shortest come first: in it the word weighs most. */
function ordered(found: Postings): TitleEntry[] {
  return [...found].sort(([a, x], [b, y]) => x - y || (a.path < b.path ? -1 : 1)).map(([entry]) => entry);
}

/** Puts beginnings that follow each other into one file while it has room. */
function packed(parts: readonly (readonly [prefix: string, found: Postings])[], size: number): TitleShard[] {
  const groups: { prefixes: string[]; found: Postings }[] = [];
  for (const [prefix, found] of parts) {
    const last = groups.at(-1);
    const both = last && union([last.found, found]);
    if (last && both && both.size <= size) {
      last.prefixes.push(prefix);
      last.found = both;
    } else groups.push({ prefixes: [prefix], found });
  }
  return groups.map(({ prefixes, found }) => ({ prefixes, entries: ordered(found), complete: true }));
}

/**
 * Cuts the titles of a language into files, each for the words that begin alike, so that a reader loads one or two
 * of them for a query however many pages there are. Where even a whole word has more entries than a file holds, the
 * file keeps those with the shortest names; what is left out is found by the other words of a query.
 *
 * @param entries all entries of a language
 * @param locale the language
 * @param size most entries a file may hold
 * @returns the files and the words of all names
 */
export function cutTitles(entries: readonly TitleEntry[], locale: Locale, size = SHARD_SIZE): TitleShards {
  const { all, words } = postings(entries, locale);
  const shards: TitleShard[] = [];
  const cut = (prefix: string, inside: readonly string[]) => {
    const whole: [string, Postings][] = [];
    const longer = [...Map.groupBy(inside, (word) => word.slice(0, prefix.length + 1))].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [next, of] of longer) {
      const found = union(of.flatMap((word) => all.get(word.slice(0, -1)) ?? []));
      if (found.size <= size) {
        whole.push([next, found]);
        continue;
      }
      shards.push({ prefixes: [next], entries: ordered(found).slice(0, size), complete: false });
      if (!next.endsWith(WORD_END)) cut(next, of);
    }
    shards.push(...packed(whole, size));
  };
  cut(
    '',
    [...all.keys()].map((word) => word + WORD_END),
  );
  return { words: new Map([...words].sort(([a], [b]) => (a < b ? -1 : 1))), shards };
}
