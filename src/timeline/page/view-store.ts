import { type Asked, matcherOf } from '../match-view.ts';
import { type TimelineView, writeView } from '../view.ts';

/** What changes in a view; `undefined` takes an end of the period, or the open milestone, away. */
export type ViewChange = { readonly [Key in keyof TimelineView]?: TimelineView[Key] | undefined };

/** How a change stands in the history of the browser: as a step to come back from, or in place of the last one. */
export type HistoryStep = 'push' | 'replace';

/** A milestone that a store can hold. */
interface Kept extends Asked {
  readonly id: string;
}

/** Hears of a view, of what it shows, and how it came about. */
export type ViewListener<Item> = (view: TimelineView, shown: readonly Item[], how: HistoryStep) => void;

/** The one place that knows what the reader asked to see. */
export interface ViewStore<Item extends Kept> {
  view(): TimelineView;
  /** what the view shows, in order of time */
  shown(): readonly Item[];
  /** ids of what passes every filter but the period, so that a drawing knows what stands beyond its edges */
  inAnyPeriod(): ReadonlySet<string>;
  /** changes the view; nobody hears of a change that changes nothing */
  set(change: ViewChange, how?: HistoryStep): void;
  /** asks the same again of milestones of which more is known now */
  refresh(): void;
  subscribe(listener: ViewListener<Item>): void;
}

/**
 * A view without what is missing in it.
 *
 * @param view a view
 * @param change what is different
 * @returns the view with the change
 */
export function changedView(view: TimelineView, change: ViewChange): TimelineView {
  return Object.fromEntries(Object.entries({ ...view, ...change }).filter(([, value]) => value !== undefined)) as unknown as TimelineView;
}

/**
 * Holds a view and what it shows.
 *
 * @param initial the view to begin with
 * @param all every milestone in order of time
 * @returns the store
 */
export function createViewStore<Item extends Kept>(initial: TimelineView, all: readonly Item[]): ViewStore<Item> {
  const listeners: ViewListener<Item>[] = [];
  let view = initial;
  let shown = all.filter(matcherOf(view));
  let ids: ReadonlySet<string> | undefined;
  const tell = (how: HistoryStep) => {
    shown = all.filter(matcherOf(view));
    ids = undefined;
    for (const listener of listeners) listener(view, shown, how);
  };
  return {
    view: () => view,
    shown: () => shown,
    inAnyPeriod() {
      ids ??= new Set(all.filter(matcherOf(changedView(view, { from: undefined, to: undefined }))).map(({ id }) => id));
      return ids;
    },
    set(change, how = 'replace') {
      const next = changedView(view, change);
      if (writeView(next).toString() === writeView(view).toString()) return;
      view = next;
      tell(how);
    },
    refresh: () => tell('replace'),
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}
