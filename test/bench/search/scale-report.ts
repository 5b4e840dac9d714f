import { cpSync, existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { compress } from '../../../src/built-site/compress.ts';
import { type PageFile, readPages } from '../../../src/built-site/page-file.ts';
import type { Locale } from '../../../src/domain/locales.ts';
import { sectionPath } from '../../../src/i18n/routes.ts';
import { indexSite } from '../../../src/search/index-site.ts';
import { openOwnSearch } from './engines.ts';
import { kilobytes, median, megabytes, seconds, table } from './format.ts';
import { knownItems } from './known-items.ts';
import { writeManyPages } from './many-pages.ts';
import { pageTexts } from './page-texts.ts';
import { indexPeers, reportPeersLine, temporaryFolder } from './peers.ts';
import { reportQuality } from './quality-report.ts';

/** How many pages are looked up. */
const SAMPLE = 100;

const sizeOf = (folder: string) =>
  globSync('**/*', { cwd: folder }).reduce((sum, file) => sum + (statSync(join(folder, file)).isFile() ? statSync(join(folder, file)).size : 0), 0);

/** The page that searches, with what it needs, beside the pages that were made. */
function copySearchPage(dist: string, folder: string, locale: Locale): void {
  const page = sectionPath('search')[locale].slice(1);
  for (const part of ['_astro', page, 'band.svg', 'icon.svg', '404.html', 'en/404.html'])
    if (existsSync(join(dist, part))) cpSync(join(dist, part), join(folder, part), { recursive: true });
}

/**
 * Makes many pages of a language, indexes them with the site's own index step, stock Pagefind and MiniSearch, and prints
 * what each takes to build and finds, and how they do on a slow line.
 *
 * @param dist folder of the built site
 * @param pages its pages, after which the others are made
 * @param locale the language
 * @param count how many pages
 * @param rounds how often each query is typed on the slow line; 0 for not at all
 */
export async function reportManyPages(dist: string, pages: readonly PageFile[], locale: Locale, count: number, rounds: number): Promise<void> {
  const folder = temporaryFolder(`pages-${locale}`);
  const entries = writeManyPages(pageTexts(pages, locale), locale, count, folder);
  const pagesSize = sizeOf(folder);
  const times = new Map<string, number>();
  const begun = performance.now();
  const made = readPages(folder);
  const report = await indexSite(made, folder);
  times.set('this site', performance.now() - begun);
  const memory = process.resourceUsage().maxRSS * 1024;
  const ownSize = sizeOf(join(folder, 'search')) + sizeOf(join(folder, 'pagefind'));
  const peers = await indexPeers(folder, made, [locale], (engine, time) => times.set(engine, time));
  const mini = JSON.stringify(peers.indexes.get(locale));
  const sizes = new Map([
    ['this site', ownSize],
    ['stock Pagefind', sizeOf(join(peers.folder, 'pagefind'))],
    ['MiniSearch, folded', Buffer.byteLength(mini)],
  ]);
  console.log(`\n${report.pages} pages made, ${locale}: ${megabytes(pagesSize)} of HTML; peak memory after our index step ${megabytes(memory)}`);
  console.log(table([['', 'index step', 'on disk'], ...[...times].map(([engine, time]) => [engine, seconds(time), megabytes(sizes.get(engine) ?? 0)])]));
  console.log(`MiniSearch is one file, ${megabytes(brotliCompressSync(mini).length)} compressed; this site has ${report.files} files of names and words.`);

  const queries = knownItems(entries, locale, SAMPLE);
  const { search, takeBytes } = openOwnSearch(folder, locale);
  await search.directory();
  const directory = takeBytes();
  const bytes: number[] = [];
  for (const { typed } of queries) {
    const fresh = openOwnSearch(folder, locale);
    await fresh.search.quick(typed);
    bytes.push(fresh.takeBytes());
  }
  console.log(
    `names: directory ${kilobytes(directory)}; a query with the directory ${kilobytes(median(bytes) ?? 0)}, at most ${kilobytes(Math.max(...bytes))}`,
  );
  await reportQuality(`${count} pages, known items`, peers.engines, queries);

  if (rounds > 0) {
    copySearchPage(dist, folder, locale);
    writeFileSync(join(folder, '404.html'), readFileSync(join(dist, '404.html')));
    const asked = ['whole title', 'without marks', 'one slip', 'day', 'document number'].flatMap((group) =>
      queries.filter((query) => query.group === group).slice(0, 2),
    );
    // Of the pages only those that answer are opened.
    for (const part of ['search', 'pagefind', ...asked.flatMap(({ right }) => [...right])]) await compress(join(folder, part));
    const typed = asked.map((query) => query.typed);
    await reportPeersLine(peers, `${count} pages`, new Map([[locale, typed]]), rounds);
  }
  peers.remove();
  rmSync(folder, { recursive: true, force: true });
}
