import { setText } from './element.ts';
import type { ListedMilestone } from './list-items.ts';
import type { ViewStore } from './view-store.ts';
import type { Words } from './words.ts';

/** A year of the list: its section, its milestones, what leads to it. */
interface Year {
  readonly section: HTMLElement;
  readonly milestones: readonly ListedMilestone[];
  readonly count: Element | null;
  readonly jump: HTMLElement | null | undefined;
}

/**
 * Shows in the list what the view shows: rows, years, their counts, and the links that lead to them.
 *
 * @param root what holds the list and the links to its years
 * @param store the view
 * @param all every milestone
 * @param words the words of the page
 */
export function showRows(root: ParentNode, store: ViewStore<ListedMilestone>, all: readonly ListedMilestone[], words: Words): void {
  const bySection = Map.groupBy(all, ({ element }) => element.closest<HTMLElement>('.yr'));
  const years: Year[] = [...bySection].flatMap(([section, milestones]) =>
    section ? [{ section, milestones, count: section.querySelector('small'), jump: root.querySelector(`.years a[href="#${section.id}"]`)?.closest('li') }] : [],
  );
  const show = (shown: readonly ListedMilestone[]) => {
    const ids = new Set(shown.map(({ id }) => id));
    for (const { section, milestones, count, jump } of years) {
      let left = 0;
      for (const { id, element } of milestones) {
        const isShown = ids.has(id);
        if (isShown) left += 1;
        if (element.hidden === isShown) element.hidden = !isShown;
      }
      section.hidden = left === 0;
      if (jump) jump.hidden = left === 0;
      const text =
        left === milestones.length
          ? words.count('timeline.count', left)
          : words.say('timeline.countOf', { shown: words.number(left), total: words.number(milestones.length) });
      setText(count, text);
    }
  };
  if (store.shown().length < all.length) show(store.shown());
  store.subscribe((_view, shown) => show(shown));
}
