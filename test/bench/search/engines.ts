import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Locale, locales } from '../../../src/domain/locales.ts';
import type { Pagefind } from '../../../src/search/pagefind-types.ts';
import { createSearch, type Search } from '../../../src/search/search.ts';
import { openPagefind } from './pagefind-in-node.ts';

/** A search to be measured: what it finds for a query, the best first, as addresses below the site's root. */
export interface Engine {
  readonly name: string;
  find(typed: string, locale: Locale): Promise<readonly string[]>;
}

/** How many answers are looked at. */
const DEPTH = 10;

const withoutAnchor = (path: string) => path.replace(/#.*$/, '');

/** Our search in Node, and the compressed bytes that its files would have cost. */
export interface OwnSearch {
  readonly search: Search;
  /** bytes of files loaded since the last call */
  takeBytes(): number;
}

const sizes = new Map<string, number>();

/**
 * Opens the site's own search in Node: the same code as in the browser, reading the files of the built site.
 *
 * @param dist folder of the built site
 * @param locale language to search
 * @returns the search, nothing loaded yet
 */
export function openOwnSearch(dist: string, locale: Locale): OwnSearch {
  let bytes = 0;
  const load = async (path: string) => {
    const content = readFileSync(join(dist, path));
    const size = sizes.get(path) ?? brotliCompressSync(content).length;
    sizes.set(path, size);
    bytes += size;
    return JSON.parse(content.toString());
  };
  const search = createSearch({ load, locale, openPagefind: () => openPagefind(join(dist, 'pagefind'), locale) });
  return {
    search,
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}

/**
 * The site's own search, names and full text together.
 *
 * @param dist folder of the built site
 * @returns the engine
 */
export function ownEngine(dist: string): Engine {
  const open = new Map(locales.map((locale) => [locale, openOwnSearch(dist, locale).search]));
  return {
    name: 'this site',
    async find(typed, locale) {
      const search = open.get(locale) as Search;
      const { ranked } = await search.full(await search.quick(typed));
      const text = await search.openText();
      return Promise.all(
        ranked.slice(0, DEPTH).map(async ({ title, result }) => withoutAnchor(title?.entry.path ?? (result ? (await text.load(result)).url : ''))),
      );
    },
  };
}

/**
 * Pagefind as it comes, over the same pages.
 *
 * @param folder folder of an index made by Pagefind alone
 * @returns the engine
 */
export function stockEngine(folder: string): Engine {
  const open = new Map<Locale, Promise<Pagefind>>();
  return {
    name: 'stock Pagefind',
    async find(typed, locale) {
      const opening = open.get(locale) ?? openPagefind(folder, locale);
      open.set(locale, opening);
      const pagefind = await opening;
      const { results } = await pagefind.search(typed);
      return Promise.all(results.slice(0, DEPTH).map(async (result) => (await result.data()).url));
    },
  };
}
