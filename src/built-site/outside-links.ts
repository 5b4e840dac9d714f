import type { PageFile } from './page-file.ts';

/**
 * Gathers the links that lead to other sites.
 *
 * @param pages all pages of the built site
 * @param site the site's own origin, whose addresses are left out
 * @returns the addresses in order, without fragments, each with the paths of the pages that link to it
 */
export function outsideLinks(pages: readonly PageFile[], site: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const page of pages)
    for (const link of page.document.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (!/^https?:/.test(href) || !URL.canParse(href)) continue;
      const url = new URL(href);
      url.hash = '';
      if (url.origin === site) continue;
      found.set(url.href, (found.get(url.href) ?? new Set()).add(page.path));
    }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([address, paths]) => [address, [...paths]]));
}
