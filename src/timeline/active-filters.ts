import { type Asked, matcherOf } from './match-view.ts';
import { type TimelineView, wholeView } from './view.ts';

/** Filters as the reader knows them; the two ends of a period are one. */
export const filterNames = ['pillar', 'kind', 'role', 'depth', 'period', 'q'] as const;

/** A filter as the reader knows it. */
export type FilterName = (typeof filterNames)[number];

/** One thing that narrows a view. */
export interface ActiveFilter {
  readonly name: FilterName;
  /** a field, a kind, a role, a level or the words searched for; empty for the period, whose ends the view holds */
  readonly value: string;
}

const without = <Value extends string>(values: readonly Value[], gone: string | undefined) =>
  gone === undefined ? [] : values.filter((value) => value !== gone);

/**
 * Everything that narrows a view.
 *
 * @param view what is shown
 * @returns one entry for each value chosen, in the order of the form
 */
export function activeFilters(view: TimelineView): readonly ActiveFilter[] {
  const values: Readonly<Record<FilterName, readonly string[]>> = {
    pillar: view.pillars,
    kind: view.kinds,
    role: view.roles,
    depth: view.depth === wholeView.depth ? [] : [String(view.depth)],
    period: view.from || view.to ? [''] : [],
    q: view.query ? [view.query] : [],
  };
  return filterNames.flatMap((name) => values[name].map((value) => ({ name, value })));
}

/**
 * Takes a filter out of a view.
 *
 * @param view what is shown
 * @param name the filter
 * @param value one of its values; all of them where left out
 * @returns the view without it
 */
export function withoutFilter(view: TimelineView, name: FilterName, value?: string): TimelineView {
  const { from: _from, to: _to, ...always } = view;
  switch (name) {
    case 'pillar':
      return { ...view, pillars: without(view.pillars, value) };
    case 'kind':
      return { ...view, kinds: without(view.kinds, value) };
    case 'role':
      return { ...view, roles: without(view.roles, value) };
    case 'depth':
      return { ...view, depth: wholeView.depth };
    case 'period':
      return always;
    case 'q':
      return { ...view, query: '' };
  }
}

/**
 * A view without any filter; what is open stays open.
 *
 * @param view what is shown
 * @returns the whole timeline
 */
export function withoutFilters(view: TimelineView): TimelineView {
  return { ...wholeView, ...(view.open && { open: view.open }) };
}

/**
 * Which filters to leave out where nothing is shown.
 *
 * @param view a view that shows nothing
 * @param all every milestone
 * @returns the filters whose absence alone would show something, and how much, the most first
 */
export function loosened(view: TimelineView, all: readonly Asked[]): readonly { readonly name: FilterName; readonly count: number }[] {
  const names = [...new Set(activeFilters(view).map(({ name }) => name))];
  return names
    .map((name) => ({ name, count: all.filter(matcherOf(withoutFilter(view, name))).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
