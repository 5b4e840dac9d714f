import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import MiniSearch from 'minisearch';
import ts from 'typescript';
import type { PageFile } from '../../../src/built-site/page-file.ts';
import type { Locale } from '../../../src/domain/locales.ts';
import { pageEntries } from '../../../src/search/titles/page-entries.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import type { Engine } from './engines.ts';

/**
 * How MiniSearch (https://lucaong.github.io/minisearch/) is set up: names weighed above text, prefixes and one slip in
 * five letters, as its documentation recommends, and what a list shows kept with the index.
 */
export const miniSearchOptions = {
  fields: ['title', 'names', 'text'],
  storeFields: ['title'],
  searchOptions: { boost: { title: 5, names: 4 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' as const },
};

/**
 * Indexes the pages of a language with MiniSearch and folding: tone marks and đ are taken off in index and query.
 *
 * @param pages pages of a built site
 * @param locale the language
 * @returns the index; ids are addresses below the site's root
 */
export function miniSearchIndex(pages: readonly PageFile[], locale: Locale): MiniSearch {
  const index = new MiniSearch({ ...miniSearchOptions, processTerm: fold });
  for (const page of pages) {
    if (!page.html.includes('data-pagefind-body')) continue;
    const { locale: own, entries } = pageEntries(page, '');
    if (own !== locale) continue;
    const text = page.document.querySelector('main')?.structuredText ?? '';
    index.add({ id: page.path, title: entries[0]?.title, names: entries[0]?.names.join(' '), text });
  }
  return index;
}

/**
 * MiniSearch as an engine.
 *
 * @param indexes an index a language
 * @returns the engine
 */
export function miniSearchEngine(indexes: ReadonlyMap<Locale, MiniSearch>): Engine {
  return {
    name: 'MiniSearch, folded',
    find: async (typed, locale) =>
      indexes
        .get(locale)
        ?.search(typed)
        .map(({ id }) => String(id)) ?? [],
  };
}

/**
 * The module of MiniSearch as a browser would load it, without its comments.
 *
 * @returns JavaScript
 */
export function miniSearchModule(): string {
  const file = createRequire(import.meta.url)
    .resolve('minisearch')
    .replace(/dist\/.*$/, 'dist/es/index.js');
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return outputText.replace(/\n\s+/g, '\n').replace(/^\/\/# .*$/gm, '');
}
