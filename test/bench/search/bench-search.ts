// Measures the search of the built site: quality on the query sets against stock Pagefind and MiniSearch, bytes and
// times on a slow line, and the titles of 10,000 pages. `npm run bench:search`; with `quality`, `line` or `many` only that part.
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { readPages } from '../../../src/built-site/page-file.ts';
import { serveSite } from '../../../src/built-site/serve-site.ts';
import { locales } from '../../../src/domain/locales.ts';
import { pageEntries } from '../../../src/search/titles/page-entries.ts';
import { type Engine, ownEngine, stockEngine } from './engines.ts';
import { manyTitles } from './many-titles.ts';
import { miniSearchEngine } from './mini-search.ts';
import { readQueries } from './query-set.ts';
import { place, score } from './score.ts';
import { measureSlowLine } from './slow-line.ts';
import { titleBytes } from './title-bytes.ts';

const dist = 'dist';
const parts = process.argv.slice(2);
const wanted = (part: string) => parts.length === 0 || parts.includes(part);
const percent = (share: number) => `${(100 * share).toFixed(0).padStart(4)} %`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (time: number | undefined) => (time === undefined ? '–' : `${Math.round(time)} ms`);
const pages = readPages(dist);

/** An index of the built site made by Pagefind alone. */
async function stockIndex(): Promise<string> {
  const folder = join(tmpdir(), `stock-pagefind-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const { index } = await createIndex({});
  await index?.addDirectory({ path: dist });
  await index?.writeFiles({ outputPath: folder });
  await close();
  return folder;
}

async function quality(): Promise<void> {
  const stock = await stockIndex();
  const mini = await miniSearchEngine(pages);
  if (!mini) console.log('MiniSearch is not installed: npm install --save-dev --save-exact minisearch@7.2.0');
  const engines: Engine[] = [ownEngine(dist), stockEngine(stock), ...(mini ? [mini] : [])];
  for (const file of ['queries.yaml', 'fresh-queries.yaml']) {
    const queries = readQueries(join('test/bench/search', file), dist);
    for (const engine of engines) {
      const placed = await place(engine, queries);
      console.log(`\n${engine.name}, ${file}\n${'class'.padEnd(18)} queries  first  first five  MRR`);
      for (const [group, own] of [...Map.groupBy(placed, ({ query }) => query.group), ['all', placed] as const]) {
        const { queries: asked, first, firstFive, meanReciprocalRank } = score(own);
        console.log(`${group.padEnd(18)} ${String(asked).padStart(7)} ${percent(first)}    ${percent(firstFive)}  ${meanReciprocalRank.toFixed(3)}`);
      }
    }
  }
  rmSync(stock, { recursive: true, force: true });
}

async function slowLine(): Promise<void> {
  const server = await serveSite(dist, 0);
  for (const [path, queries] of [
    ['/tim-kiem/', ['hoi nghi cap cao asean 37', 'kl 59', '28/7/1995', 'coongj ddoongf kinh tees', 'ASCC la gi', 'to lam jakarta']],
    ['/en/search/', ['asean charter', 'code of conduct', 'secretery general', 'typhoon yagi']],
  ] as const) {
    console.log(`\n${path}, slow 4G, CPU ×4\nquery: first key to first suggestion; last key to first answer (bytes); first, last key to full answer (bytes)`);
    for (const one of await measureSlowLine(`http://localhost:${server.port}${path}`, queries))
      console.log(
        `${one.query.padEnd(28)} ${milliseconds(one.firstAnswer)}; ${milliseconds(one.wholeQuery)} (${kilobytes(one.firstBytes)}); ${milliseconds(one.fullAnswer)}, ${milliseconds(one.fullAfterLast)} (${kilobytes(one.fullBytes)})`,
      );
  }
  await server.close();
}

async function manyPages(): Promise<void> {
  for (const locale of locales) {
    const real = pages.map((page) => pageEntries(page, '')).flatMap((page) => (page.locale === locale ? page.entries : []));
    const entries = manyTitles(real, 10_000);
    const typed = readQueries('test/bench/search/queries.yaml', dist).flatMap((query) => (query.locale === locale ? [query.typed] : []));
    const whole = entries.filter((_, index) => index % 100 === 0).map(({ title }) => title);
    const { files, directory, queries } = await titleBytes(entries, locale, [...typed, ...whole]);
    const bytes = queries.map((query) => query.bytes).sort((a, b) => a - b);
    const right = whole.filter((title, index) => queries[typed.length + index]?.found === title).length;
    console.log(
      `\n${locale}, 10,000 titles: ${files} files, directory ${kilobytes(directory)}; a query ${kilobytes(bytes[bytes.length >> 1] ?? 0)}, at most ${kilobytes(bytes.at(-1) ?? 0)}; ${right} of ${whole.length} whole titles found first`,
    );
  }
}

if (wanted('quality')) await quality();
if (wanted('many')) await manyPages();
if (wanted('line')) await slowLine();
