import type { Locale } from '../../domain/locales.ts';
import { todayHere } from '../../domain/today.ts';
import type { TimelineDrawing } from '../drawing/timeline-drawing.ts';
import { keepAddress, viewOfAddress } from './address.ts';
import { showFaults } from './address-notice.ts';
import { markCurrentYear } from './current-year.ts';
import { takeOverDrawing } from './drawing.ts';
import { setText } from './element.ts';
import { filterForm } from './filter-form.ts';
import { foundLine } from './found-line.ts';
import { inTurns } from './in-turns.ts';
import { learnWords } from './learn-words.ts';
import { type ListedMilestone, listItems } from './list-items.ts';
import { showRows } from './list-rows.ts';
import { showOnThisDay } from './on-this-day-line.ts';
import { openInPlace } from './open-milestone.ts';
import { rowButtons } from './row-buttons.ts';
import { offerWhenOpened } from './take-away.ts';
import { createViewStore, type ViewStore } from './view-store.ts';
import { readWords } from './words.ts';

/** The view of the timeline on a page. */
export type TimelineStore = ViewStore<ListedMilestone>;

/** How the timeline stands on a page. */
export interface MountOptions {
  /** in a frame on another page: steps are not written into the history that both share */
  readonly embedded: boolean;
}

/**
 * Takes hold of the timeline on a page: the list, and what the page has besides of form, notices, drawing.
 *
 * @param root what holds them all
 * @param options how it stands there
 * @returns the view; nothing where there is no list
 */
export async function mountTimeline(root: ParentNode, { embedded }: MountOptions): Promise<TimelineStore | undefined> {
  const list = root.querySelector<HTMLElement>('.tl[data-words]');
  if (!list) return undefined;
  const words = readWords(list, document.documentElement.lang as Locale);
  const all = await listItems(root);
  const { view, faults } = viewOfAddress(all);
  const store: TimelineStore = createViewStore(view, all);
  const [notice, found, none, today, years] = ['#fault', '#found', '#none', '#today', '.years'].map((selector) => root.querySelector<HTMLElement>(selector));
  const form = root.querySelector<HTMLFormElement>('#filter');

  const openable = () => {
    const drawing = root.querySelector<HTMLElement>('.draw');
    const plot = drawing?.querySelector<Element>('.plot') ?? drawing;
    let drawn: TimelineDrawing | undefined;
    const rows = rowButtons(list, all, store, words, (id) => opener.press(id));
    const opener = openInPlace({
      store,
      all,
      words,
      base: list.dataset['base'] ?? '/',
      rows,
      slot: root.querySelector<HTMLElement>('#open-place'),
      drawing: { shown: () => plot?.checkVisibility() ?? false, focus: (id) => drawn?.focus(id) },
      announce: (text) => setText(found?.querySelector('[role="status"]'), text),
    });
    if (drawing) drawn = takeOverDrawing(drawing, all, store, opener);
    const take = root.querySelector<HTMLDetailsElement>('details.take');
    if (take) offerWhenOpened(take, store, () => drawn?.svg());
  };

  void inTurns([
    () => {
      if (notice) showFaults(notice, faults);
      keepAddress(store, all, !embedded);
    },
    () => {
      if (form) filterForm(form, store, all, words);
      learnWords(form?.querySelector('[name="q"]') ?? null, store, all, list.dataset['base'] ?? '/', words.locale);
    },
    () => showRows(root, store, all, words),
    () => found && none && foundLine(found, none, store, all, words),
    openable,
    () => years && markCurrentYear(years, list),
    () => today && showOnThisDay(today, all, todayHere(), words),
  ]);
  return store;
}
