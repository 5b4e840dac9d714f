// Measures the search of the built site (`npm run build` first) beside stock Pagefind and MiniSearch with folding.
//
//   npm run bench:search                      quality, titles and slow line: some ten minutes
//   npm run bench:search -- quality           shares of right answers on the query sets, by class
//   npm run bench:search -- titles            bytes of the title tier among 10,000 titles
//   npm run bench:search -- line              bytes and times on a slow line, in both languages
//   npm run bench:search -- --pages 10000     all of it among 10,000 pages made for it, a language at a time: half an
//                                             hour, 4 GB of memory, 1 GB of room in the temporary folder
//
// `--lang vi` measures one language of the last two, `--rounds 1` types each query once on the slow line (3 times
// otherwise; 0 leaves the slow line of --pages out). Times depend on the machine and what else it does: compare the
// engines with each other, not with figures from elsewhere.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPages } from '../../../src/built-site/page-file.ts';
import { type Locale, locales } from '../../../src/domain/locales.ts';
import { indexPeers, reportPeersLine } from './peers.ts';
import { reportQuality } from './quality-report.ts';
import { readQueries } from './query-set.ts';
import { reportManyPages } from './scale-report.ts';
import { reportTitles } from './title-report.ts';

const dist = 'dist';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string' }, lang: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const languages = locales.filter((locale) => values.lang === undefined || values.lang === locale);
const rounds = Number(values.rounds);
const wanted = (part: string) => (positionals.length === 0 && values.pages === undefined) || positionals.includes(part);

/** What readers type on a slow line: those of the issue, and one of each other class. */
const TYPED: ReadonlyMap<Locale, readonly string[]> = new Map<Locale, readonly string[]>([
  [
    'vi',
    ['hoi nghi cap cao asean 37', 'kl 59', '28/7/1995', 'coongj ddoongf kinh tees', 'ASCC la gi', 'to lam jakarta', 'hiến chương asean', 'ban thư ky aseam'],
  ],
  ['en', ['asean charter', 'code of conduct', 'secretery general', 'typhoon yagi', '28 July 1995', 'when did Vietnam join ASEAN']],
]);

const pages = readPages(dist);
if (wanted('quality') || wanted('line')) {
  const peers = await indexPeers(dist, pages, locales);
  if (wanted('quality'))
    for (const file of ['queries.yaml', 'fresh-queries.yaml']) await reportQuality(file, peers.engines, readQueries(join('test/bench/search', file), dist));
  if (wanted('line')) await reportPeersLine(peers, 'The built site', new Map(languages.map((locale) => [locale, TYPED.get(locale) ?? []])), rounds);
  peers.remove();
}
if (wanted('titles')) for (const locale of languages) await reportTitles(dist, pages, locale, 10_000);
if (values.pages !== undefined) for (const locale of languages) await reportManyPages(dist, pages, locale, Number(values.pages), rounds);
