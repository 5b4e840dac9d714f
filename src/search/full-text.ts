import type { Locale } from '../domain/locales.ts';
import { joinCompounds, partCompounds } from './compounds.ts';
import { joinDStroke, splitDStroke } from './d-stroke.ts';
import type { FilterCounts, Filters, Pagefind, PagefindHit, PagefindResult, Sort } from './pagefind-types.ts';

/** What the full text finds. */
export interface FullTextAnswer {
  /** the best first, unless sorted otherwise */
  readonly results: readonly PagefindResult[];
  /** whether no page has all the words, so that pages with most of them stand in */
  readonly relaxed: boolean;
}

/** How a search is narrowed and sorted. */
export interface SearchOptions {
  readonly filters?: Filters;
  readonly sort?: Sort;
  /** whether a few answers are to be followed by pages that lack one of the words */
  readonly fill?: boolean;
}

/** What neighbouring words add to a page's score at most: a name in the text tells more than its words here and there. */
const ADJACENCY = 1.5;
/** With fewer answers than these, pages that have most of the words follow those that have all. */
const FEW = 5;
/** Fewest words of a query of which one can be left out and the others still say what is meant. */
const ENOUGH_WORDS = 3;
/** Most words of a query that are left out in turn when no page has all. */
const MOST_LEFT_OUT = 6;

/** The longest run of neighbouring matches on a page. */
function longestRun(places: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let previous = Number.NaN;
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    run = place === previous + 1 ? run + 1 : 1;
    previous = place;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Raises pages on which the words of the query stand together. */
function byAdjacency(results: readonly PagefindResult[], words: number): PagefindResult[] {
  if (words < 2) return [...results];
  const raised = results.map((result) => {
    const run = Math.min(longestRun(result.words), words);
    return { ...result, data: () => result.data(), score: result.score * (1 + ADJACENCY * ((run - 1) / (words - 1)) ** 2) };
  });
  return raised.sort((a, b) => b.score - a.score);
}

/** Fills up few answers with the best of those that lack a word, below them. */
function followed(results: readonly PagefindResult[], others: readonly PagefindResult[]): PagefindResult[] {
  const found = new Set(results.map(({ id }) => id));
  const most = Math.max(...others.map(({ score }) => score), 0.001);
  const below = Math.min(...results.map(({ score }) => score));
  const added = others.filter(({ id }) => !found.has(id)).slice(0, FEW - results.length);
  return [...results, ...added.map((result) => ({ ...result, data: () => result.data(), score: (below * result.score) / most / 2 }))];
}

/**
 * Searches the full text with what it takes for Vietnamese: the same spelling of đ and of compounds as in the index.
 *
 * @param pagefind Pagefind, initialised
 * @param compounds pairs of syllables that the index has as one word
 * @param locale language of the index
 * @returns functions that search and that make a hit readable
 */
export function fullText(pagefind: Pagefind, compounds: ReadonlySet<string>, locale: Locale) {
  const indexed = (text: string) => splitDStroke(locale === 'vi' ? joinCompounds(text, compounds) : text.normalize('NFC'));
  const wordsOf = (text: string) => indexed(text).split(/\s+/).filter(Boolean);

  /** Pages that have a phrase as it stands. */
  const withPhrase = async (phrase: string, options: SearchOptions) =>
    new Set((await pagefind.search(`"${indexed(phrase)}"`, options)).results.map(({ id }) => id));

  /** Pages that have all words but one, the more of them the better. */
  const relaxed = async (words: readonly string[], options: SearchOptions): Promise<PagefindResult[]> => {
    const found = new Map<string, PagefindResult>();
    for (const left of words.slice(0, MOST_LEFT_OUT)) {
      const { results } = await pagefind.search(words.filter((word) => word !== left).join(' '), options);
      for (const result of results) {
        const known = found.get(result.id);
        found.set(result.id, { ...result, data: () => result.data(), score: result.score + (known?.score ?? 0) });
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  };

  return {
    /**
     * @param text words to be found on a page, all of them
     * @param phrases phrases to be found as they stand
     * @param options filters and order
     */
    async search(text: string, phrases: readonly string[], { fill = false, ...options }: SearchOptions = {}): Promise<FullTextAnswer> {
      const words = wordsOf(text.replace(/["“”„«»]/g, ' '));
      const answer = await pagefind.search(words.length > 0 ? words.join(' ') : null, options);
      let results = options.sort || words.length === 0 ? [...answer.results] : byAdjacency(answer.results, words.length);
      for (const phrase of phrases) {
        const having = await withPhrase(phrase, options);
        if (having.size > 0) results = results.filter(({ id }) => having.has(id));
      }
      if (words.length < 2) return { results, relaxed: false };
      if (results.length === 0) return { results: await relaxed(words, options), relaxed: true };
      if (!fill || results.length >= FEW || words.length < ENOUGH_WORDS || options.sort || phrases.length > 0) return { results, relaxed: false };
      return { results: followed(results, await relaxed(words, options)), relaxed: false };
    },

    /** Counts of the pages that have all words, by filter. */
    async counts(text: string): Promise<FilterCounts> {
      await pagefind.filters();
      const words = wordsOf(text);
      return (await pagefind.search(words.length > 0 ? words.join(' ') : null)).totalFilters;
    },

    /** A hit in the spelling of the page. */
    async load(result: PagefindResult): Promise<PagefindHit> {
      const readable = (value: string) => joinDStroke(locale === 'vi' ? partCompounds(value) : value);
      const hit = await result.data();
      return {
        url: hit.url,
        excerpt: readable(hit.excerpt),
        content: readable(hit.content),
        meta: Object.fromEntries(Object.entries(hit.meta).map(([key, value]) => [key, readable(value)])),
        sub_results: (hit.sub_results ?? []).map(({ title, url }) => ({ title: readable(title), url })),
      };
    },
  };
}

/** What `fullText` returns. */
export type FullText = ReturnType<typeof fullText>;
