/// <reference types="astro/client" />

/** See `src/data/served.ts`. */
declare const DEVELOPMENT_SERVER: boolean;
declare const EDITORS_PREVIEW: boolean;

declare namespace App {
  /** What a page tells the components inside its prose. */
  interface Locals {
    locale: import('./domain/locales.ts').Locale;
    /** number of each source on this page, by its key */
    citationNumbers: ReadonlyMap<string, number>;
    /** terms explained so far, so that each popover has an id of its own */
    termCount: number;
    /** ids of terms explained on this page so far, the page's own subject included */
    seenTerms: Set<string>;
  }
}
