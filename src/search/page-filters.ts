import type { Locale } from '../domain/locales.ts';
import type { Filters } from './pagefind-types.ts';
import type { TitleEntry } from './titles/title-entry.ts';

/**
 * The filters of a page: kind, fields, language, and the year and decade of what it tells of.
 *
 * @param entry the page
 * @param locale its language
 * @returns names of filters with their values
 */
export function pageFilters({ kind, pillars, date }: TitleEntry, locale: Locale): readonly (readonly [name: string, value: string])[] {
  const year = date.slice(0, 4);
  return [
    ['type', kind],
    ['language', locale],
    ...pillars.map((pillar) => ['pillar', pillar] as const),
    ...(year ? [['year', year] as const, ['decade', `${year.slice(0, 3)}0`] as const] : []),
  ];
}

/**
 * Whether a page has what a search is narrowed to.
 *
 * @param entry the page
 * @param locale its language
 * @param filters for each filter the values of which it must have one
 * @returns whether it has them all
 */
export function passes(entry: TitleEntry, locale: Locale, filters: Filters = {}): boolean {
  const own = pageFilters(entry, locale);
  return Object.entries(filters).every(([filter, { any }]) => own.some(([name, value]) => name === filter && any.includes(value)));
}
