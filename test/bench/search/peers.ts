import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type MiniSearch from 'minisearch';
import type { PageFile } from '../../../src/built-site/page-file.ts';
import { serveSite } from '../../../src/built-site/serve-site.ts';
import type { Locale } from '../../../src/domain/locales.ts';
import { sectionPath } from '../../../src/i18n/routes.ts';
import { type Engine, ownEngine, stockEngine } from './engines.ts';
import { reportSlowLine } from './line-report.ts';
import { miniSearchEngine, miniSearchIndex } from './mini-search.ts';
import { writePeerPages, writeStockIndex } from './peer-sites.ts';

/** A built site, and the same pages indexed by others. */
export interface Peers {
  readonly dist: string;
  /** folder of the others' indexes */
  readonly folder: string;
  readonly indexes: ReadonlyMap<Locale, MiniSearch>;
  readonly engines: readonly Engine[];
  /** removes the others' indexes */
  remove(): void;
}

/**
 * A temporary folder of the benchmark.
 *
 * @param name what it is for
 * @returns its path; it is empty
 */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `search-bench-${name}-`));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Indexes the pages of a built site with stock Pagefind and MiniSearch.
 *
 * @param dist folder of the built site
 * @param pages its pages
 * @param languages languages to index
 * @param took is told how long each took, in ms
 * @returns the three engines and where their files are
 */
export async function indexPeers(
  dist: string,
  pages: readonly PageFile[],
  languages: readonly Locale[],
  took: (engine: string, milliseconds: number) => void = () => undefined,
): Promise<Peers> {
  const folder = temporaryFolder('peers');
  let begun = performance.now();
  await writeStockIndex(dist, folder);
  took('stock Pagefind', performance.now() - begun);
  begun = performance.now();
  const indexes = new Map(languages.map((locale) => [locale, miniSearchIndex(pages, locale)]));
  took('MiniSearch, folded', performance.now() - begun);
  return {
    dist,
    folder,
    indexes,
    engines: [ownEngine(dist), stockEngine(join(folder, 'pagefind')), miniSearchEngine(indexes)],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Measures the three on a slow line.
 *
 * @param peers the indexed pages
 * @param title what is measured
 * @param queries what is typed, by language
 * @param rounds how often
 */
export async function reportPeersLine(peers: Peers, title: string, queries: ReadonlyMap<Locale, readonly string[]>, rounds: number): Promise<void> {
  await writePeerPages(peers.folder, peers.indexes);
  const [own, others] = [await serveSite(peers.dist, 0), await serveSite(peers.folder, 0)];
  for (const [locale, typed] of queries) {
    const pages = [
      { name: 'this site', url: `http://localhost:${own.port}${sectionPath('search')[locale]}`, excerpts: true },
      { name: 'stock Pagefind', url: `http://localhost:${others.port}/stock/${locale}/`, excerpts: true },
      { name: 'MiniSearch, folded', url: `http://localhost:${others.port}/mini/${locale}/`, excerpts: false },
    ];
    await reportSlowLine(`${title}, ${locale}`, pages, typed, rounds);
  }
  await own.close();
  await others.close();
}
