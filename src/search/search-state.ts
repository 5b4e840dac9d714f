import type { Filters, Sort } from './pagefind-types.ts';

/** How a search is narrowed and sorted, as its address says it. */
export interface SearchState {
  /** values chosen, by filter */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly sort?: 'newest' | 'oldest' | undefined;
}

/** Filters whose values are chosen one by one. */
const CHOSEN = ['type', 'pillar', 'decade'] as const;
/** A box may stand for several values, joined so. */
const JOINT = ' ';
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const yearOf = (text: string | null): number | undefined => {
  const year = Number(text);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
};

/**
 * Reads how a search is narrowed and sorted from an address.
 *
 * @param parameters its query
 * @returns the state; what is not understood is left out
 */
export function stateOf(parameters: URLSearchParams): SearchState {
  const chosen = Object.fromEntries(
    CHOSEN.map((name) => [name, (parameters.get(name) ?? '').split(',').filter(Boolean)] as const).filter(([, values]) => values.length > 0),
  );
  const sort = parameters.get('sort');
  return {
    chosen,
    from: yearOf(parameters.get('from')),
    to: yearOf(parameters.get('to')),
    sort: sort === 'newest' || sort === 'oldest' ? sort : undefined,
  };
}

/**
 * Writes a search as the query of an address.
 *
 * @param query what is searched for
 * @param state how it is narrowed and sorted
 * @returns parameters, those left out that say nothing
 */
export function addressOf(query: string, { chosen, from, to, sort }: SearchState): URLSearchParams {
  const said = [['q', query], ...CHOSEN.map((name) => [name, (chosen[name] ?? []).join()]), ['from', from ?? ''], ['to', to ?? ''], ['sort', sort ?? '']];
  return new URLSearchParams(said.flatMap(([name, value]) => (value === '' ? [] : [[String(name), String(value)]])));
}

/**
 * The filters that a state means.
 *
 * @param state how a search is narrowed
 * @returns for each filter the values of which a page must have one; a period is the list of its years
 */
export function filtersOf({ chosen, from, to }: SearchState): Filters {
  const filters: Record<string, { any: readonly string[] }> = {};
  for (const [name, values] of Object.entries(chosen)) filters[name] = { any: values.flatMap((value) => value.split(JOINT)) };
  if (from !== undefined || to !== undefined) {
    const first = from ?? FIRST_YEAR;
    filters['year'] = { any: Array.from({ length: Math.max(0, (to ?? LAST_YEAR) - first + 1) }, (_, n) => String(first + n)) };
  }
  return filters;
}

/**
 * The order that a state means.
 *
 * @param state how a search is sorted
 * @returns what Pagefind takes; nothing for relevance
 */
export function sortOf({ sort }: SearchState): Sort | undefined {
  if (sort === 'newest') return { newest: 'desc' };
  return sort === 'oldest' ? { oldest: 'asc' } : undefined;
}
