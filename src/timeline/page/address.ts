import { readView, type TimelineView, type ViewFault, viewParameters, wholeView, writeView } from '../view.ts';
import type { ListedMilestone } from './list-items.ts';
import type { HistoryStep, ViewStore } from './view-store.ts';

/** Wait before a change made by typing or zooming is written, ms: browsers refuse a hundred writes in a few seconds. */
const PAUSE = 250;

/**
 * Reads the view that the page's address asks for.
 *
 * @param all every milestone
 * @returns the view, and the parameters that mean nothing, an unknown milestone among them
 */
export function viewOfAddress(all: readonly ListedMilestone[]): ReturnType<typeof readView> {
  const { view, faults } = readView(new URLSearchParams(location.search));
  if (!view.open || all.some(({ id }) => id === view.open)) return { view, faults };
  const { open: _open, ...others } = view;
  return { view: others, faults: [...faults, 'open' satisfies ViewFault] };
}

/**
 * Keeps the view in the page's address, and follows the reader back and forward.
 *
 * @param store the view
 * @param all every milestone
 * @param steps whether a deliberate step may be gone back from; not in a frame, whose steps would stand among those of the page around it
 */
export function keepAddress(store: ViewStore<ListedMilestone>, all: readonly ListedMilestone[], steps: boolean): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** the view whose writing is put off */
  let pending: TimelineView | undefined;

  const write = (view: TimelineView, how: HistoryStep) => {
    if (writeView(view).toString() === writeView(viewOfAddress(all).view).toString()) return;
    const url = new URL(location.href);
    for (const name of viewParameters) url.searchParams.delete(name);
    for (const [name, value] of writeView(view)) url.searchParams.append(name, value);
    // A comma may stand in a query as it is, and is easier to read so.
    url.search = url.searchParams.toString().replaceAll('%2C', ',');
    if (how === 'push' && steps) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  };
  /** Writes what was put off: it belongs to the step before the next one. */
  const settle = () => {
    clearTimeout(waiting);
    if (pending) write(pending, 'replace');
    pending = undefined;
  };

  store.subscribe((view, _shown, how) => {
    if (how === 'push') {
      settle();
      write(view, how);
    } else {
      clearTimeout(waiting);
      pending = view;
      waiting = setTimeout(settle, PAUSE);
    }
  });
  addEventListener('pagehide', settle);
  addEventListener('popstate', () => {
    clearTimeout(waiting);
    pending = undefined;
    store.set({ ...wholeView, from: undefined, to: undefined, open: undefined, ...viewOfAddress(all).view });
  });
}
