import { milestoneKinds, roleKinds } from '../../schemas/milestone-kinds.ts';
import { pillarIds } from '../../schemas/pillar-ids.ts';
import { facetCounts, facets } from '../facet-counts.ts';
import { matcherOf } from '../match-view.ts';
import { QUERY_LENGTH, type TimelineView } from '../view.ts';
import { setText } from './element.ts';
import { keepMenusShut } from './filter-menus.ts';
import type { ListedMilestone } from './list-items.ts';
import type { ViewStore } from './view-store.ts';
import type { Words } from './words.ts';

/** A year as the fields take it. */
const YEAR = /^\d{4}$/;

/**
 * Lets the reader ask by the form, and shows in it what is asked.
 *
 * @param form what `TimelineFilter.astro` wrote
 * @param store the view
 * @param all every milestone
 * @param words the words of the page
 */
export function filterForm(form: HTMLFormElement, store: ViewStore<ListedMilestone>, all: readonly ListedMilestone[], words: Words): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const [depth, from, to, query] = ['depth', 'from', 'to', 'q'].map((name) => form.elements.namedItem(name)) as [
    HTMLSelectElement,
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];
  const reversed = form.querySelector<HTMLElement>('#reversed');
  const checked = (name: string) => boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value);
  /** what the view was given for the words in the field, which raw keys make differ from them */
  let given = store.view().query;

  const chosen = (): Pick<TimelineView, 'pillars' | 'kinds' | 'roles'> => ({
    pillars: pillarIds.filter((pillar) => checked('pillar').includes(pillar)),
    kinds: milestoneKinds.filter((kind) => checked('kind').includes(kind)),
    roles: roleKinds.filter((role) => checked('role').includes(role)),
  });

  const sayReversed = (wrong: boolean) => {
    if (reversed) reversed.hidden = !wrong;
    for (const field of [from, to]) field.setAttribute('aria-invalid', String(wrong));
  };

  const askYears = () => {
    const [first, last] = [from.value, to.value];
    if (![first, last].every((year) => year === '' || YEAR.test(year))) return;
    const wrong = first !== '' && last !== '' && first > last;
    sayReversed(wrong);
    if (!wrong) store.set({ from: first || undefined, to: last || undefined });
  };

  const ask = async () => {
    const typed = query.value.slice(0, QUERY_LENGTH).trim();
    given = typed;
    store.set({ query: typed });
    if (store.shown().length > 0 || words.locale !== 'vi' || !typed) return;
    // Raw keys of Telex or VNI find nothing as they stand: the decoders are loaded for them alone.
    const reading = await import('./raw-keys.ts').then(
      ({ decodeKeys }) => decodeKeys(typed, all),
      () => typed,
    );
    if (reading === typed || given !== typed || !all.some(matcherOf({ ...store.view(), query: reading }))) return;
    given = reading;
    store.set({ query: reading });
  };

  form.addEventListener('input', ({ target }) => {
    if (target === query) void ask();
    else if (target === from || target === to) askYears();
    else if (target === depth) store.set({ depth: Number(depth.value) as TimelineView['depth'] }, 'push');
    else store.set(chosen(), 'push');
  });
  // What is no year is taken back once the reader has left the field.
  form.addEventListener('change', ({ target }) => {
    if (target === from || target === to) showYears(store.view());
  });
  // A form of several fields without a button is sent by no key; the keyboard of a phone, though, covers what was found.
  query.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && matchMedia('(pointer: coarse)').matches) document.querySelector<HTMLElement>('#found .count')?.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  /** the period last shown */
  let period: string | undefined;
  const showYears = ({ from: first, to: last }: TimelineView) => {
    const next = `${first}/${last}`;
    // Years that the view has refused stay in the fields until they are mended or another period comes.
    if (from.getAttribute('aria-invalid') === 'true' && next === period) return;
    period = next;
    sayReversed(false);
    for (const [field, date] of [
      [from, first],
      [to, last],
    ] as const)
      if (field.value !== (date?.slice(0, 4) ?? '')) field.value = date?.slice(0, 4) ?? '';
  };

  const showCounts = (view: TimelineView) => {
    const counts = facetCounts(view, all);
    for (const box of boxes) {
      const facet = facets.find((name) => name === box.name);
      const count = (facet && counts[facet].get(box.value)) ?? 0;
      const label = box.closest('label');
      const shown = label?.querySelector('.num');
      setText(shown, words.number(count));
      label?.classList.toggle('empty', count === 0 && !box.checked);
    }
    for (const option of depth.options) {
      const level = Number(option.value) as TimelineView['depth'];
      setText(option, `${words.say(`timeline.depth.${level}`)} (${words.number(all.filter(matcherOf({ ...view, depth: level })).length)})`);
    }
  };

  const showMenus = () => {
    for (const menu of form.querySelectorAll('.choose')) {
      const values = [...menu.querySelectorAll('input')].filter((box) => box.checked);
      const is = menu.querySelector('.is');
      const only = values.length === 1 ? values[0]?.closest('label')?.querySelector('span')?.textContent : undefined;
      setText(is, only ?? (values.length === 0 ? words.say('timeline.any') : words.say('timeline.chosen', { count: values.length })));
    }
  };

  const show = (view: TimelineView) => {
    const values: readonly string[] = [...view.pillars, ...view.kinds, ...view.roles];
    for (const box of boxes) box.checked = values.includes(box.value);
    depth.value = String(view.depth);
    showYears(view);
    if (view.query !== given || !query.value) query.value = view.query;
    given = view.query;
    showMenus();
    showCounts(view);
  };

  // Boxes ticked and words typed before this script came are kept.
  if (boxes.some((box) => box.checked) && store.view().pillars.length === 0) store.set(chosen());
  if (query.value && !store.view().query) void ask();
  form.dataset['live'] = '';
  keepMenusShut(form);
  store.subscribe(show);
  show(store.view());
}
