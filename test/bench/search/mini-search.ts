import type { PageFile } from '../../../src/built-site/page-file.ts';
import { type Locale, locales } from '../../../src/domain/locales.ts';
import { pageEntries } from '../../../src/search/titles/page-entries.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import type { Engine } from './engines.ts';

/** The part of MiniSearch that is used (https://lucaong.github.io/minisearch/, version 7). */
interface MiniSearchIndex {
  addAll(documents: readonly object[]): void;
  search(query: string): { readonly id: string }[];
}
type MiniSearchClass = new (options: object) => MiniSearchIndex;

/**
 * MiniSearch with folding: tone marks and đ taken off in index and query, names weighed above text, prefixes and one
 * slip in five letters, as its documentation recommends.
 *
 * @param pages pages of the built site
 * @returns the engine; nothing where MiniSearch is not installed
 */
export async function miniSearchEngine(pages: readonly PageFile[]): Promise<Engine | undefined> {
  const name = 'minisearch';
  const module = (await import(name).catch(() => undefined)) as { default: MiniSearchClass } | undefined;
  if (!module) return undefined;
  const options = {
    fields: ['title', 'names', 'text'],
    processTerm: (term: string) => fold(term),
    searchOptions: { boost: { title: 5, names: 4 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  };
  const indexes = new Map(locales.map((locale) => [locale, new module.default(options)]));
  const documents = pages
    .filter(({ html }) => html.includes('data-pagefind-body'))
    .map((page) => {
      const { locale, entries } = pageEntries(page, '');
      const text = page.document.querySelector('main')?.structuredText ?? '';
      return { locale, document: { id: page.path, title: entries[0]?.title, names: entries[0]?.names.join(' '), text } };
    });
  for (const [locale, index] of indexes) index.addAll(documents.filter((one) => one.locale === locale).map(({ document }) => document));
  return {
    name: 'MiniSearch, folded',
    find: async (typed: string, locale: Locale) =>
      indexes
        .get(locale)
        ?.search(typed)
        .map(({ id }) => id) ?? [],
  };
}
