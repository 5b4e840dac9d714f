import type { ListedMilestone } from './list-items.ts';
import { type MilestonePanel, milestonePanel } from './milestone-panel.ts';
import type { RowButtons } from './row-buttons.ts';
import type { ViewStore } from './view-store.ts';
import type { Words } from './words.ts';

/** Where a milestone opens: under its row, or at the place by the drawing in which it was chosen. */
export type OpenPlace = 'row' | 'drawing';

/** Opens milestones in place. */
export interface Opener {
  /** opens a milestone at the place where the reader chose it; the focus stays, so that the same keys lead on */
  open(id: string, place: OpenPlace): void;
  /** opens a milestone under its row; closes it where it is open there */
  press(id: string): void;
  /** closes what is open, and leads back to where it was chosen */
  close(): void;
}

/** The drawing, as far as the opener needs it. */
export interface Origin {
  /** whether it can be seen */
  shown(): boolean;
  /** puts the focus on a milestone in it */
  focus(id: string): void;
}

/** How much of a milestone is brought into view below the drawing, px: the drawing is to stay in view as well. */
const BEGINNING = 320;

/** What the opener needs to know of the page. */
export interface OpenerOptions {
  readonly store: ViewStore<ListedMilestone>;
  readonly all: readonly ListedMilestone[];
  readonly words: Words;
  /** base path of the site */
  readonly base: string;
  readonly rows: RowButtons;
  /** the place by the drawing, if the page has one */
  readonly slot: HTMLElement | null;
  readonly drawing: Origin;
  /** says something to a screen reader */
  announce(text: string): void;
}

/**
 * Shows the milestone that the view says is open, and closes it when the view says so.
 *
 * @param options the view, and what the page has
 * @returns a way to open and close
 */
export function openInPlace({ store, all, words, base, rows, slot, drawing, announce }: OpenerOptions): Opener {
  const byId = new Map(all.map((item) => [item.id, item]));
  const order = new Map(all.map((item, index) => [item.id, index]));
  const orderOf = ({ id }: ListedMilestone) => order.get(id) ?? 0;
  // An address or a step back opens where the reader can see it.
  let place: OpenPlace = drawing.shown() ? 'drawing' : 'row';
  // A new visit may be led to what its address opens; the browser itself leads back to where one was, and to a `#`.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  let lead = visit?.type === 'navigate' && !location.hash;
  let current: { readonly item: ListedMilestone; readonly panel: MilestonePanel; readonly inRow: boolean } | undefined;

  /** What stands before and after a milestone among those shown; it may not be shown itself. */
  const neighbours = (item: ListedMilestone) => {
    const shown = store.shown();
    const index = shown.indexOf(item);
    if (index >= 0) return { index, previous: shown[index - 1], next: shown[index + 1] };
    const at = orderOf(item);
    return { index, previous: shown.findLast((one) => orderOf(one) < at), next: shown.find((one) => orderOf(one) > at) };
  };

  const turn = (to: 'previous' | 'next') => {
    const neighbour = current && neighbours(current.item)[to];
    if (!neighbour) return;
    lead = true;
    store.set({ open: neighbour.id }, 'push');
    // The button pressed is gone with the panel before: its like takes over.
    current?.panel.element.querySelectorAll<HTMLElement>('.turn button')[to === 'previous' ? 0 : 1]?.focus({ preventScroll: true });
  };

  const focusOrigin = (item: ListedMilestone, inRow: boolean) => {
    if (!inRow && drawing.shown()) drawing.focus(item.id);
    else if (!rows.focus(item.id)) document.querySelector<HTMLElement>('#found .count')?.focus();
  };

  const remove = () => {
    if (!current) return;
    const { item, panel, inRow } = current;
    const hadFocus = panel.element.contains(document.activeElement);
    panel.element.remove();
    if (inRow) rows.expand(item.id, false);
    current = undefined;
    if (hadFocus) focusOrigin(item, inRow);
  };

  const close = () => {
    if (!current) return;
    const { item, inRow } = current;
    store.set({ open: undefined }, 'push');
    focusOrigin(item, inRow);
  };

  const showPlace = () => {
    if (!current) return;
    const { index, previous, next } = neighbours(current.item);
    current.panel.showPlace(index, store.shown().length, previous !== undefined, next !== undefined);
  };

  /** Scrolls no more than it takes to see the beginning, and as much of the rest as there is room for. */
  const bringIntoView = (item: ListedMilestone, { element: panel }: MilestonePanel, inRow: boolean) => {
    const pixels = (length: string) => Number.parseFloat(length) || 0;
    const top = inRow ? item.element : panel;
    const sticking = pixels(getComputedStyle(top).scrollMarginTop) + pixels(getComputedStyle(document.documentElement).scrollPaddingTop);
    const above = top.getBoundingClientRect().top - sticking;
    const bounds = panel.getBoundingClientRect();
    const below = (inRow ? bounds.bottom : Math.min(bounds.bottom, bounds.top + BEGINNING)) - innerHeight + 16;
    if (above < 0) scrollBy(0, above);
    else if (below > 0) scrollBy(0, Math.min(below, above));
  };

  const show = (item: ListedMilestone) => {
    remove();
    const inRow = !item.element.hidden && (place === 'row' || !slot);
    const led = lead;
    lead = false;
    const panel = milestonePanel(item, words, {
      inRow,
      // Under a row it stands below the heading of the year, by the drawing below that of the page.
      rank: !inRow ? 2 : item.element.closest('.yr')?.querySelector('h2') ? 3 : 4,
      base,
      actions: { previous: () => turn('previous'), next: () => turn('next'), close },
      filled: () => led && bringIntoView(item, panel, inRow),
    });
    if (inRow) item.element.append(panel.element);
    else (slot ?? item.element).append(panel.element);
    if (inRow) rows.expand(item.id, true);
    current = { item, panel, inRow };
    showPlace();
    if (led) bringIntoView(item, panel, inRow);
  };

  const follow = () => {
    const { open } = store.view();
    const item = open === undefined ? undefined : byId.get(open);
    if (!item) remove();
    else if (item !== current?.item) show(item);
    else if (current.inRow && item.element.hidden) {
      // Its row was filtered away with it.
      store.set({ open: undefined });
    } else showPlace();
  };

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !current) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea, [popover], dialog')) return;
    event.preventDefault();
    close();
  });

  store.subscribe(follow);
  follow();
  const open = (id: string, where: OpenPlace) => {
    place = where;
    lead = true;
    store.set({ open: id }, 'push');
    lead = false;
    if (where === 'drawing') announce(words.say('timeline.opened', { name: byId.get(id)?.name ?? '' }));
  };
  return {
    open,
    close,
    press(id) {
      if (current?.item.id !== id) open(id, 'row');
      else if (current.inRow) close();
      else {
        // Open by the drawing, and asked for here.
        place = 'row';
        lead = true;
        show(current.item);
      }
    },
  };
}
