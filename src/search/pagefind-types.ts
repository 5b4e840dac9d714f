/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  options(options: { baseUrl?: string; ranking?: Record<string, number>; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options?: { filters?: Record<string, { any: readonly string[] }> }): Promise<PagefindSearch>;
}

/** What a search finds: hits to be loaded one by one, and counts by filter. */
export interface PagefindSearch {
  readonly results: readonly { readonly id: string; readonly score: number; data(): Promise<PagefindHit> }[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A page that was found. */
export interface PagefindHit {
  readonly url: string;
  /** HTML with the reader's words in `<mark>` */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
