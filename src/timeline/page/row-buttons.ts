import { button } from './element.ts';
import type { ListedMilestone } from './list-items.ts';
import type { ViewStore } from './view-store.ts';
import type { Words } from './words.ts';

/** The buttons beside the names in the list. */
export interface RowButtons {
  /** says whether a milestone is open under its row */
  expand(id: string, open: boolean): void;
  /** puts the focus on a milestone's button; false where its row is not shown */
  focus(id: string): boolean;
}

/** Where a key leads from a place among so many. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Puts a button beside every name, and lets arrow keys move between the milestones shown: a disclosure a row, as in the
 * accordion of the ARIA Authoring Practices (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/). The keys work on names
 * and buttons alone, so that they scroll as ever elsewhere, and screen readers keep theirs.
 *
 * @param list the list
 * @param all every milestone
 * @param store the view
 * @param words the words of the page
 * @param press what a button does
 * @returns the buttons
 */
export function rowButtons(
  list: HTMLElement,
  all: readonly ListedMilestone[],
  store: ViewStore<ListedMilestone>,
  words: Words,
  press: (id: string) => void,
): RowButtons {
  const rows = new Map(
    all.map(({ id, name, element }) => {
      const made = button('more', '', () => press(id));
      made.setAttribute('aria-label', words.say('timeline.open', { name }));
      made.setAttribute('aria-expanded', 'false');
      element.append(made);
      return [id, { button: made, element, link: element.querySelector('a') }];
    }),
  );
  list.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('li[data-id]') : null;
    const from = rows.get(row?.dataset['id'] ?? '');
    if (!step || !from || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const on = ([from.button, from.link] as (Element | null)[]).indexOf(event.target as Element);
    if (on < 0) return;
    const shown = store.shown();
    const to =
      shown[
        step(
          shown.findIndex(({ id }) => id === row?.dataset['id']),
          shown.length,
        )
      ];
    event.preventDefault();
    const target = to && rows.get(to.id);
    if (target) (on === 0 ? target.button : target.link)?.focus();
  });
  return {
    expand: (id, open) => rows.get(id)?.button.setAttribute('aria-expanded', String(open)),
    focus(id) {
      const row = rows.get(id);
      if (!row || row.element.hidden) return false;
      row.button.focus();
      return true;
    },
  };
}
