import { alternatesOf } from '../domain/hreflang.ts';
import type { PageFile } from './page-file.ts';

/** A page as `/data/pages.json` lists it. */
export interface ListedPage {
  readonly url: string;
  readonly locale: string;
  /** address of the same page in the other language */
  readonly translation: string | null;
  readonly title: string;
  readonly kind: string;
  readonly pillars: readonly string[];
  /** words of the main part; in Vietnamese, syllables, since these are what spaces part */
  readonly words: number;
  /** ISO day of the last review */
  readonly reviewed: string | null;
  /** sources the page names */
  readonly sources: number;
}

/**
 * Lists the pages that search engines may index.
 *
 * @param pages all pages of the built site
 * @returns one entry a page, in order of addresses
 */
export function pageList(pages: readonly PageFile[]): ListedPage[] {
  return pages.flatMap(({ html, document }) => {
    const meta = (name: string) => document.querySelectorAll(`meta[name="${name}"]`).map((element) => element.getAttribute('content') ?? '');
    const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    if (!url || meta('robots').includes('noindex')) return [];
    const locale = document.querySelector('html')?.getAttribute('lang') ?? '';
    const main = document.querySelector('main');
    const words = (main?.structuredText ?? '').split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
    return [
      {
        url,
        locale,
        translation: alternatesOf(html).find((one) => one.lang !== locale && one.lang !== 'x-default')?.url ?? null,
        title: document.querySelector('h1')?.structuredText.trim() ?? '',
        kind: meta('kind')[0] ?? '',
        pillars: meta('pillar'),
        words,
        reviewed: meta('dcterms.modified')[0] ?? null,
        sources: Number(meta('source-count')[0] ?? 0),
      },
    ];
  });
}
