import type { PageFile } from '../../../src/built-site/page-file.ts';
import type { Locale } from '../../../src/domain/locales.ts';
import { pageEntries } from '../../../src/search/titles/page-entries.ts';
import { kilobytes, median } from './format.ts';
import { manyTitles } from './many-titles.ts';
import { readQueries } from './query-set.ts';
import { titleBytes } from './title-bytes.ts';

/**
 * Prints what the title tier costs and finds among many titles like the site's own.
 *
 * @param dist folder of the built site
 * @param pages its pages
 * @param locale the language
 * @param count how many titles
 */
export async function reportTitles(dist: string, pages: readonly PageFile[], locale: Locale, count: number): Promise<void> {
  const real = pages.map((page) => pageEntries(page, '')).flatMap((page) => (page.locale === locale ? page.entries : []));
  const entries = manyTitles(real, count);
  const typed = readQueries('test/bench/search/queries.yaml', dist).flatMap((query) => (query.locale === locale ? [query.typed] : []));
  const whole = entries.filter((_, index) => index % 100 === 0).map(({ title }) => title);
  const { files, directory, queries } = await titleBytes(entries, locale, [...typed, ...whole]);
  const bytes = queries.map((query) => query.bytes);
  const right = whole.filter((title, index) => queries[typed.length + index]?.found === title).length;
  console.log(
    `\n${locale}, ${count} titles: ${files} files, directory ${kilobytes(directory)}; a query ${kilobytes(median(bytes) ?? 0)}, at most ${kilobytes(Math.max(...bytes))}; ${right} of ${whole.length} whole titles found first`,
  );
}
