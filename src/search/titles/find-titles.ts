import type { Locale } from '../../domain/locales.ts';
import { beginsOneSlipApart, oneSlipApart } from '../edit-distance.ts';
import { indexPaths, type LoadFile } from '../index-paths.ts';
import type { Query, QueryWord } from '../query.ts';
import { matchTitles, type TitleHit } from './match-titles.ts';
import { fileOf, type PackedDirectory, type TitleDirectory, unpackDirectory } from './title-directory.ts';
import { type PackedEntry, type TitleEntry, unpackEntry } from './title-entry.ts';

/** Most files of titles that one query loads. */
const MOST_FILES = 3;

/** Finds pages by their names, loading only the titles that a query needs. */
export interface TitleFinder {
  directory(): Promise<TitleDirectory>;
  find(query: Query): Promise<TitleHit[]>;
}

/** Words of names that lie one slip from a word that no name has, the most frequent first. */
export function nearWords({ words }: TitleDirectory, { key, begun }: QueryWord): string[] {
  const near = [...words].filter(([word]) => oneSlipApart(key, word) || (begun && key.length > 3 && beginsOneSlipApart(key, word)));
  return near.sort(([a, x], [b, y]) => Number(b[0] === key[0]) - Number(a[0] === key[0]) || y - x).map(([word]) => word);
}

interface Candidate {
  readonly file: string;
  readonly complete: boolean;
  /** whether no name has the word, so that one near it stands in */
  readonly guessed: boolean;
  /** how many entries the word has: the fewer, the more it says */
  readonly frequency: number;
}

function candidates(directory: TitleDirectory, word: QueryWord): Candidate[] {
  const frequency = directory.words.get(word.key) ?? 0;
  const own = fileOf(directory, word.key, word.begun);
  if (own && (frequency > 0 || word.begun)) return [{ ...own, guessed: false, frequency: frequency || (own.complete ? 1 : directory.count) }];
  if (word.key.length < 3) return [];
  return nearWords(directory, word)
    .slice(0, 2)
    .flatMap((near) => {
      const file = fileOf(directory, near, false);
      return file ? [{ ...file, guessed: true, frequency: directory.words.get(near) ?? 0 }] : [];
    });
}

/** The files that tell most about a form of a query: those of its rarest words. */
function filesOfWords(directory: TitleDirectory, asked: readonly QueryWord[]): string[] {
  const words = asked.flatMap((word) => candidates(directory, word));
  // What a guess would add is found by a word that is there as typed, if it is rare enough.
  const sure = words.filter(({ guessed, complete }) => !guessed && complete);
  const worth = sure.length > 0 ? words.filter(({ guessed }) => !guessed) : words;
  worth.sort((a, b) => Number(a.guessed) - Number(b.guessed) || Number(b.complete) - Number(a.complete) || a.frequency - b.frequency);
  return worth.map(({ file }) => file);
}

/** The files that tell most about a query: those of its dates and numbers, then of its forms in turn, the topic before the question. */
function filesFor(directory: TitleDirectory, { forms }: Query): string[] {
  const keys = forms.flatMap((form) => form.keys.flatMap((group) => group.flatMap((key) => fileOf(directory, key, true) ?? []).slice(0, 1)));
  const ofForms = forms.map((form) => filesOfWords(directory, form.words)).reverse();
  const inTurn = Array.from({ length: MOST_FILES }, (_, at) => ofForms.flatMap((files) => files[at] ?? [])).flat();
  return [...new Set([...keys.map(({ file }) => file), ...inTurn])].slice(0, MOST_FILES);
}

/**
 * Makes a finder of pages by their names. Every file is loaded once.
 *
 * @param load loads a file of the index
 * @param locale language of the pages
 * @returns the finder; it rejects where the directory cannot be loaded
 */
export function titleFinder(load: LoadFile, locale: Locale): TitleFinder {
  let directory: Promise<TitleDirectory> | undefined;
  const files = new Map<string, Promise<readonly TitleEntry[]>>();
  const loadDirectory = () => {
    directory ??= load(indexPaths.directory(locale)).then((packed) => unpackDirectory(packed as PackedDirectory));
    directory.catch(() => (directory = undefined));
    return directory;
  };
  const loadFile = (file: string) => {
    const known = files.get(file) ?? load(indexPaths.titles(locale, file)).then((packed) => (packed as PackedEntry[]).map(unpackEntry));
    known.catch(() => files.delete(file));
    files.set(file, known);
    return known;
  };
  return {
    directory: loadDirectory,
    async find(query) {
      const known = await loadDirectory();
      const loaded = await Promise.all(filesFor(known, query).map(loadFile));
      const entries = new Map(loaded.flat().map((entry) => [entry.path, entry]));
      return matchTitles(query, entries.values(), { count: known.count, frequency: (key) => known.words.get(key) ?? 0 }, locale);
    },
  };
}
