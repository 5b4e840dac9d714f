import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { compress } from '../../../src/built-site/compress.ts';
import type { Locale } from '../../../src/domain/locales.ts';
import { miniSearchModule, miniSearchOptions } from './mini-search.ts';

const here = join(import.meta.dirname, 'peer-pages');

function writePage(folder: string, lang: Locale, title: string, script: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><script type="module" src="./${script}"></script></head><body><input id="q" type="search" aria-label="${title}"><ol id="results"></ol></body></html>`,
  );
  cpSync(join(here, script), join(folder, script));
}

/**
 * Indexes a built site with Pagefind as it comes.
 *
 * @param dist folder of the built site
 * @param folder where the index is written, as `pagefind/`
 * @throws when Pagefind cannot read the pages or write its files
 */
export async function writeStockIndex(dist: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

/**
 * Writes bare search pages for the peers, one folder a language, with compressed copies: `stock/vi/`, `mini/vi/`.
 *
 * @param folder a folder that holds an index of stock Pagefind, as `writeStockIndex` makes it
 * @param indexes indexes of MiniSearch
 */
export async function writePeerPages(folder: string, indexes: ReadonlyMap<Locale, MiniSearch>): Promise<void> {
  for (const [locale, index] of indexes) {
    writePage(join(folder, 'stock', locale), locale, 'Pagefind', 'pagefind.js');
    const mini = join(folder, 'mini', locale);
    writePage(mini, locale, 'MiniSearch', 'mini-search.js');
    writeFileSync(join(mini, 'minisearch-module.js'), miniSearchModule());
    writeFileSync(join(mini, 'options.json'), JSON.stringify(miniSearchOptions));
    writeFileSync(join(mini, 'index.json'), JSON.stringify(index));
  }
  writeFileSync(join(folder, '404.html'), '');
  await compress(folder);
}
