import type { ListedMilestone } from './list-items.ts';
import type { ViewStore } from './view-store.ts';

/**
 * Loads what makes files, links and codes of the view when the reader first opens the box that offers them.
 *
 * @param box what `TakeAway.astro` wrote
 * @param store the view
 * @param svg the drawing as shown; undefined where there is none
 */
export function offerWhenOpened(box: HTMLDetailsElement, store: ViewStore<ListedMilestone>, svg: () => SVGSVGElement | undefined): void {
  let offered = false;
  const offer = () => {
    if (!box.open || offered) return;
    offered = true;
    import('../export/take-away.ts').then(
      ({ offerTakeAway }) => offerTakeAway(box, store, svg),
      () => {
        // Files of the whole timeline are offered without script; the next opening tries again.
        offered = false;
      },
    );
  };
  box.addEventListener('toggle', offer);
  offer();
}
