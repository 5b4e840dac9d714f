/** Counts of pages by filter and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a search may be narrowed by: for each filter the values of which a page must have one. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** What a search may be sorted by; relevance if nothing is said. */
export type Sort = { readonly newest: 'desc' } | { readonly oldest: 'asc' };

/** The part of Pagefind's interface that the search uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string | null, options?: { filters?: Filters; sort?: Sort }): Promise<PagefindSearch>;
}

/** A page that Pagefind found, not loaded yet. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** places of the words that match, counted in words */
  readonly words: readonly number[];
  data(): Promise<PagefindHit>;
}

/** What a search finds: hits to be loaded one by one, and counts by filter. */
export interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  /** counts under all filters that are set */
  readonly filters: FilterCounts;
  /** counts under the query alone */
  readonly totalFilters: FilterCounts;
}

/** A part of a page that was found, under a heading with an address of its own. */
export interface PagefindPart {
  readonly title: string;
  readonly url: string;
}

/** A page that was found. */
export interface PagefindHit {
  readonly url: string;
  /** HTML with the reader's words in `<mark>` */
  readonly excerpt: string;
  /** the whole text of the page, escaped */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PagefindPart[];
}
