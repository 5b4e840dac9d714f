import type { Locale } from '../domain/locales.ts';
import { fileName } from './titles/title-directory.ts';

/** Addresses of the files of the title tier below the site's root. */
export const indexPaths = {
  directory: (locale: Locale) => `search/${locale}/titles.json`,
  titles: (locale: Locale, file: string) => `search/${locale}/titles/${fileName(file)}`,
  words: (locale: Locale, letter: string) => `search/${locale}/words/${letter}.json`,
};

/** Loads a file of the index and reads its JSON; throws where it cannot. */
export type LoadFile = (path: string) => Promise<unknown>;
