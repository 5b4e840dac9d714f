import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../domain/locales.ts';
import type { BodyWords } from './body-words.ts';
import { indexPaths } from './index-paths.ts';
import { packDirectory } from './titles/title-directory.ts';
import { packEntry, type TitleEntry } from './titles/title-entry.ts';
import { cutTitles } from './titles/title-shards.ts';

/** What the files of the title tier hold for a language. */
export interface LanguageIndex {
  readonly locale: Locale;
  readonly entries: readonly TitleEntry[];
  readonly compounds: readonly string[];
  readonly words: BodyWords;
}

/**
 * Writes the files of the title tier of a language: the directory, the titles by beginnings of words, and the words of
 * all pages by their first letter.
 *
 * @param dist folder of the built site
 * @param index what they hold
 * @returns how many files were written
 */
export function writeIndexFiles(dist: string, { locale, entries, compounds, words }: LanguageIndex): number {
  const titles = cutTitles(entries, locale);
  const files: [path: string, content: unknown][] = [
    [indexPaths.directory(locale), packDirectory(titles, entries.length, compounds)],
    ...titles.shards.map(({ prefixes, entries: held }): [string, unknown] => [indexPaths.titles(locale, prefixes[0] ?? ''), held.map(packEntry)]),
    ...[...words].map(([letter, begun]): [string, unknown] => [indexPaths.words(locale, letter), begun.join(' ')]),
  ];
  for (const [path, content] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), JSON.stringify(content));
  }
  return files.length;
}
