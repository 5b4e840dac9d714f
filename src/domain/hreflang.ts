/** A version of a page in another language, as a sitemap names it. */
export interface Alternate {
  /** BCP 47, or `x-default` */
  readonly lang: string;
  readonly url: string;
}

const LINK = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/**
 * Reads the language versions that a page names in its head.
 *
 * @param html the page
 * @returns its `hreflang` links in order
 */
export function alternatesOf(html: string): Alternate[] {
  return [...html.matchAll(LINK)].map(([, lang = '', url = '']) => ({ lang, url }));
}
