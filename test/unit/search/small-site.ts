import { collectWords } from '../../../src/search/body-words.ts';
import { findCompounds } from '../../../src/search/compounds.ts';
import { indexPaths, type LoadFile } from '../../../src/search/index-paths.ts';
import type { Pagefind, PagefindResult } from '../../../src/search/pagefind-types.ts';
import { createSearch } from '../../../src/search/search.ts';
import { packDirectory } from '../../../src/search/titles/title-directory.ts';
import { packEntry, type TitleEntry } from '../../../src/search/titles/title-entry.ts';
import { cutTitles } from '../../../src/search/titles/title-shards.ts';
import { fold } from '../../../src/vietnamese/fold.ts';

/** A page of a site made for tests. */
export interface SmallPage {
  readonly entry: TitleEntry;
  readonly text: string;
}

/** A page with what matters to a test, everything else empty. */
export function page(title: string, text: string, more: Partial<TitleEntry> = {}): SmallPage {
  const path = `/${fold(title).replace(/[^a-z0-9]+/g, '-')}/`;
  return { entry: { title, path, id: path, kind: 'page', pillars: [], date: '', end: '', level: 0, names: [], ...more }, text: `${title} ${text}` };
}

const wordsOf = (text: string) => fold(text.replaceAll('\u0335', '').replaceAll('_', ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Stands for Pagefind: all words on a page, whole or begun; the page with more of them first. */
function pagefindOf(pages: readonly SmallPage[], asked: (string | null)[]): Pagefind {
  const results = (query: string | null): PagefindResult[] =>
    pages
      .flatMap(({ entry, text }) => {
        const onPage = wordsOf(`${text} ${entry.names.join(' ')}`);
        const places = wordsOf(query ?? '').map((word) => onPage.flatMap((one, at) => (one.startsWith(word) ? [at] : [])));
        const hit = { url: entry.path, excerpt: '', content: text, meta: { title: entry.title }, sub_results: [] };
        return places.every((all) => all.length > 0) ? [{ id: entry.id, score: places.flat().length, words: places.flat(), data: async () => hit }] : [];
      })
      .sort((a, b) => b.score - a.score);
  return {
    init: async () => undefined,
    filters: async () => ({}),
    search: async (query: string | null) => {
      asked.push(query);
      return { results: results(query), filters: {}, totalFilters: {} };
    },
  } as unknown as Pagefind;
}

/**
 * A search over a few pages, as the site's own is over its files.
 *
 * @param pages the pages, in Vietnamese
 * @returns the search, and what was asked of the full text
 */
export function smallSite(pages: readonly SmallPage[]) {
  const entries = pages.map(({ entry }) => entry);
  const titles = cutTitles(entries, 'vi', 3);
  const compounds = findCompounds(entries.flatMap(({ title, names }) => [title, ...names]));
  const files = new Map<string, unknown>([
    [indexPaths.directory('vi'), packDirectory(titles, entries.length, compounds)],
    ...titles.shards.map(({ prefixes, entries: held }): [string, unknown] => [indexPaths.titles('vi', prefixes[0] ?? ''), held.map(packEntry)]),
    ...[
      ...collectWords(
        pages.map(({ entry, text }) => `${text} ${entry.names.join(' ')}`),
        'vi',
      ),
    ].map(([letter, words]): [string, unknown] => [indexPaths.words('vi', letter), words.join(' ')]),
  ]);
  const load: LoadFile = async (path) => {
    if (!files.has(path)) return path.includes('/words/') ? '' : Promise.reject(new Error(path));
    return JSON.parse(JSON.stringify(files.get(path)));
  };
  const asked: (string | null)[] = [];
  const search = createSearch({ load, locale: 'vi', openPagefind: async () => pagefindOf(pages, asked) });
  const find = async (typed: string, options: Parameters<typeof search.full>[1] = {}) => {
    const quick = await search.quick(typed);
    const full = await search.full(quick, options);
    return { quick, full, paths: full.ranked.map(({ title, result }) => title?.entry.path ?? result?.id ?? '') };
  };
  return { search, find, asked };
}
