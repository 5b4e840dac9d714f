import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type PageFile, readPages } from '../../src/built-site/page-file.ts';

/** The folder that `npm run build` wrote. */
export const dist = 'dist';

/** Every page of the built site, parsed once for all tests. */
export const pages: readonly PageFile[] = readPages(dist).map((page) => ({ ...page }));

/** Pages that search engines may index. */
export const publicPages = pages.filter(
  ({ document }) => document.querySelector('link[rel="canonical"]') && !document.querySelector('meta[name="robots"][content="noindex"]'),
);

/** What a page says it is: `milestone`, `article` … */
export const kindOf = (page: PageFile) => page.document.querySelector('meta[name="kind"]')?.getAttribute('content') ?? '';

/** The first page of each kind in each language: one of every template. */
export const templates: readonly PageFile[] = [
  ...new Map(
    [...pages].reverse().map((page) => {
      const template = [kindOf(page), page.document.querySelector('html')?.getAttribute('lang'), ...(kindOf(page) === 'index' ? [page.path] : [])].join(' ');
      return [template, page] as const;
    }),
  ).values(),
];

/** Reads a file of the site as text. */
export const text = (path: string) => readFileSync(join(dist, path), 'utf8');

/** Reads a file of the site as JSON. */
export const json = (path: string) => JSON.parse(text(path));

/** Bytes of a file as a server sends it: its brotli copy where there is one. */
export function sentBytes(path: string): number {
  try {
    return statSync(join(dist, `${path}.br`)).size;
  } catch {
    return statSync(join(dist, path)).size;
  }
}
