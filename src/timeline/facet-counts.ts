import { withoutFilter } from './active-filters.ts';
import { type Asked, matcherOf } from './match-view.ts';
import type { TimelineView } from './view.ts';

/** Filters of which several values may be chosen. */
export const facets = ['pillar', 'kind', 'role'] as const;

/** A filter of which several values may be chosen. */
export type Facet = (typeof facets)[number];

const valuesOf: Readonly<Record<Facet, (asked: Asked) => readonly string[]>> = {
  pillar: ({ pillars }) => pillars,
  kind: ({ kind }) => [kind],
  role: ({ roles }) => roles,
};

/**
 * How much each value of a facet would show, if it alone were chosen there and all other filters stayed.
 *
 * @param view what is shown
 * @param all every milestone
 * @returns for each facet the count by value; values with none are left out
 */
export function facetCounts(view: TimelineView, all: readonly Asked[]): Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  const count = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const asked of all.filter(matcherOf(withoutFilter(view, facet))))
      for (const value of valuesOf[facet](asked)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return { pillar: count('pillar'), kind: count('kind'), role: count('role') };
}
