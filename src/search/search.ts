import type { Locale } from '../domain/locales.ts';
import { dateInText } from './canonical-date.ts';
import { type FullText, fullText, type SearchOptions } from './full-text.ts';
import type { LoadFile } from './index-paths.ts';
import { passes } from './page-filters.ts';
import type { FilterCounts, Pagefind, PagefindResult } from './pagefind-types.ts';
import { parseQuery, type Query } from './query.ts';
import { merge, pinned, type Ranked } from './rank.ts';
import { decodeKeys, type Reading, spell } from './readings.ts';
import { speller } from './spelling.ts';
import { titleFinder } from './titles/find-titles.ts';
import type { TitleHit } from './titles/match-titles.ts';

/** What names answer, before the full text has loaded. */
export interface QuickAnswer {
  readonly reading: Reading;
  /** all titles that have a part of the query, the best first */
  readonly titles: readonly TitleHit[];
  /** those that stand first in the list and stay there */
  readonly pinned: readonly TitleHit[];
}

/** What the whole search answers. */
export interface FullAnswer {
  readonly reading: Reading;
  readonly ranked: readonly Ranked[];
  /** whether no page has all words */
  readonly relaxed: boolean;
}

/** What a search needs: the files of the index, the full text once it is wanted, the language. */
export interface SearchSources {
  readonly load: LoadFile;
  readonly openPagefind: () => Promise<Pagefind>;
  readonly locale: Locale;
}

/** Coverage of the best title from which a query is taken to mean what it says. */
const CLEAR = 0.9;

/**
 * Makes a search over the index of a language.
 *
 * @param sources where the index is
 * @returns functions that answer by names at once, and by everything once the full text has loaded
 */
export function createSearch({ load, openPagefind, locale }: SearchSources) {
  const titles = titleFinder(load, locale);
  const words = speller(load, locale);
  let text: Promise<FullText> | undefined;
  const openText = () => {
    text ??= Promise.all([openPagefind(), titles.directory()]).then(([pagefind, { compounds }]) => fullText(pagefind, compounds, locale));
    text.catch(() => {
      text = undefined;
    });
    return text;
  };

  const answer = (reading: Reading, found: readonly TitleHit[]): QuickAnswer => ({ reading, titles: found, pinned: pinned(found) });

  const spelled = async ({ reading, titles: [best] }: QuickAnswer): Promise<Reading> =>
    reading.words === undefined ? spell(reading, { directory: await titles.directory(), words, best, locale }) : reading;

  /** Whether names have every word of a query. */
  const named = async ({ forms: [form] }: Query): Promise<boolean> => {
    const { words: known } = await titles.directory();
    return form?.words.every(({ key, begun }) => known.has(key) || (begun && [...known.keys()].some((word) => word.startsWith(key)))) ?? false;
  };

  /** Raw keys decoded, where that gives words of names, or words of the pages while the query as typed has none. */
  const decoded = async (asTyped: Query): Promise<QuickAnswer | undefined> => {
    const meant = await decodeKeys(asTyped, await titles.directory(), locale);
    if (!meant) return undefined;
    const reading: Reading = { query: meant, how: 'decoded', missing: [] };
    if (await named(meant)) return answer(reading, await titles.find(meant));
    const onPages = async (query: Query, how: Reading['how']) => {
      const spelled = await spell({ query, how, missing: [] }, { directory: await titles.directory(), words, best: undefined, locale });
      return spelled.how === how && spelled.missing.length === 0;
    };
    return !(await onPages(asTyped, 'typed')) && (await onPages(meant, 'decoded')) ? answer(reading, await titles.find(meant)) : undefined;
  };

  /** Mended where words stand on no page. */
  const mended = async (asTyped: QuickAnswer): Promise<QuickAnswer> => {
    const reading = await spelled(asTyped);
    return reading.how === 'mended' ? answer(reading, await titles.find(reading.query)) : { ...asTyped, reading };
  };

  /**
   * Answers by names alone.
   *
   * @param typed what was typed
   * @param literal whether it is to be taken as it stands
   */
  const quick = async (typed: string, literal = false): Promise<QuickAnswer> => {
    const query = parseQuery(typed, locale);
    if (query.forms.length === 0) return answer({ query, how: 'typed', words: '', missing: [] }, []);
    const raw = literal || (await named(query)) ? undefined : await decoded(query);
    if (raw) return raw;
    const asTyped = answer({ query, how: 'typed', missing: [] }, await titles.find(query));
    if (literal) return { ...asTyped, reading: { ...asTyped.reading, words: query.topic } };
    return (asTyped.titles[0]?.coverage ?? 0) >= CLEAR ? asTyped : mended(asTyped);
  };

  /**
   * Answers by names and full text.
   *
   * @param quickly what names have answered
   * @param options filters and order
   */
  const full = async (quickly: QuickAnswer, options: SearchOptions = {}): Promise<FullAnswer> => {
    const [engine, reading] = await Promise.all([openText(), spelled(quickly)]);
    const { query, words: asked } = reading;
    const [date] = query.dates;
    const searches = [
      ...(asked || query.text === '' ? [engine.search(asked ?? '', query.phrases, { ...options, fill: quickly.pinned.length === 0 })] : []),
      // Where pages tell of a date they write it in their own way.
      ...(date && !options.sort ? [engine.search(dateInText(date, locale), [], options)] : []),
    ];
    const answers = await Promise.all(searches);
    const results = new Map<string, PagefindResult>();
    for (const { results: found } of answers) for (const result of found) if (!results.has(result.id)) results.set(result.id, result);
    const relaxed = answers[0]?.relaxed ?? false;
    // Of a query of which no page has a word, names that are nearly like it are told as such.
    const unknown = asked === '' && reading.missing.length > 0 && (quickly.titles[0]?.coverage ?? 0) < CLEAR;
    return {
      reading,
      ranked: unknown
        ? []
        : merge(options.sort ? [] : quickly.titles.filter(({ entry }) => passes(entry, locale, options.filters)), [...results.values()], relaxed),
      relaxed,
    };
  };

  return {
    quick,
    full,
    openText,
    directory: titles.directory,

    /**
     * What stands first in the list before the full text has answered.
     *
     * @param quickly what names have answered
     * @param options filters and order; in an order of dates nothing stands first
     */
    first({ titles: hits }: QuickAnswer, { filters, sort }: SearchOptions = {}): Ranked[] {
      return sort ? [] : pinned(hits.filter(({ entry }) => passes(entry, locale, filters))).map((title) => ({ title }));
    },

    /**
     * Counts of pages by filter, which take a file of their own to load.
     *
     * @param answer a full answer
     */
    async counts({ reading }: FullAnswer): Promise<FilterCounts> {
      return (await openText()).counts(reading.words ?? '');
    },
  };
}

/** What `createSearch` returns. */
export type Search = ReturnType<typeof createSearch>;
