import { brotliCompressSync } from 'node:zlib';
import type { Locale } from '../../../src/domain/locales.ts';
import { indexPaths, type LoadFile } from '../../../src/search/index-paths.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { titleFinder } from '../../../src/search/titles/find-titles.ts';
import { packDirectory } from '../../../src/search/titles/title-directory.ts';
import { packEntry, type TitleEntry } from '../../../src/search/titles/title-entry.ts';
import { cutTitles } from '../../../src/search/titles/title-shards.ts';

/** What names cost and find when there are many pages. */
export interface TitleBytes {
  readonly files: number;
  /** compressed bytes of the directory and of the files that each query loads, the directory with them */
  readonly directory: number;
  readonly queries: readonly { readonly typed: string; readonly bytes: number; readonly found: string | undefined }[];
}

/**
 * Cuts entries into files and asks queries of them, counting what each would load.
 *
 * @param entries the entries
 * @param locale their language
 * @param queries what is typed
 * @returns bytes and first titles
 */
export async function titleBytes(entries: readonly TitleEntry[], locale: Locale, queries: readonly string[]): Promise<TitleBytes> {
  const titles = cutTitles(entries, locale);
  const directory = JSON.stringify(packDirectory(titles, entries.length, []));
  const files = new Map(titles.shards.map(({ prefixes, entries: held }) => [indexPaths.titles(locale, prefixes[0] ?? ''), held]));
  const size = (text: string) => brotliCompressSync(text).length;
  const asked: { typed: string; bytes: number; found: string | undefined }[] = [];
  for (const typed of queries) {
    let bytes = 0;
    const load: LoadFile = async (path) => {
      const text = path === indexPaths.directory(locale) ? directory : JSON.stringify((files.get(path) ?? []).map(packEntry));
      bytes += size(text);
      return JSON.parse(text);
    };
    const [best] = await titleFinder(load, locale).find(parseQuery(typed, locale));
    asked.push({ typed, bytes, found: best?.entry.title });
  }
  return { files: files.size + 1, directory: size(directory), queries: asked };
}
