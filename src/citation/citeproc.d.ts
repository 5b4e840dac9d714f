/** The part of citeproc-js that is used here; the package has no types of its own. */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(tag: string): unknown;
    retrieveItem(id: string): unknown;
  }
  class Engine {
    constructor(sys: Sys, style: unknown, locale: string, forceLocale?: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
