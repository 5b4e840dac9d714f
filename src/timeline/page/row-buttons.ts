import { button } from './element.ts';
import { inTurns } from './in-turns.ts';
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

/** Rows that get their buttons in one turn, so that a long list does not keep the reader waiting. */
const TURN = 100;

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
    all.map((item) => [item.id, { item, link: undefined as HTMLElement | null | undefined, button: undefined as HTMLButtonElement | undefined }]),
  );
  /** The row of a milestone with its button, which is made when it is first needed, or its turn has come. */
  const rowOf = (id: string) => {
    const row = rows.get(id);
    if (!row) return undefined;
    if (!row.button) {
      row.link = row.item.element.querySelector<HTMLElement>('a');
      row.button = button('more', '', () => press(id));
      row.button.setAttribute('aria-label', words.say('timeline.open', { name: row.item.name }));
      row.button.setAttribute('aria-expanded', 'false');
      row.item.element.append(row.button);
    }
    return { element: row.item.element, link: row.link, button: row.button };
  };
  const turns = Array.from({ length: Math.ceil(all.length / TURN) }, (_, turn) => all.slice(turn * TURN, (turn + 1) * TURN));
  void inTurns(turns.map((turn) => () => turn.map(({ id }) => rowOf(id))));
  list.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('li[data-id]') : null;
    const from = rowOf(row?.dataset['id'] ?? '');
    if (!step || !from || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const on = ([from.button, from.link] as (Element | null | undefined)[]).indexOf(event.target as Element);
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
    const target = to && rowOf(to.id);
    if (target) (on === 0 ? target.button : target.link)?.focus();
  });
  return {
    expand: (id, open) => rowOf(id)?.button.setAttribute('aria-expanded', String(open)),
    focus(id) {
      const row = rowOf(id);
      if (!row || row.element.hidden) return false;
      row.button.focus();
      return true;
    },
  };
}
