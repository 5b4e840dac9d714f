import type { FilterCounts } from './pagefind-types.ts';
import type { SearchState } from './search-state.ts';

/** The form that narrows a search. */
export interface SearchControls {
  state(): SearchState;
  /** shows a state */
  set(state: SearchState): void;
  /** shows how many pages each choice has, and greys those that have none */
  showCounts(counts: FilterCounts): void;
}

/**
 * Takes hold of the form that narrows a search.
 *
 * @param form the form: boxes for values, fields `from` and `to`
 * @param sort the list of orders
 * @param lang language of the page, for numbers
 * @returns its state, and ways to change what it shows
 */
export function searchControls(form: HTMLFormElement, sort: HTMLSelectElement, lang: string): SearchControls {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const [from, to] = ['from', 'to'].map((name) => form.querySelector<HTMLInputElement>(`[name="${name}"]`));
  const year = (field: HTMLInputElement | null | undefined) => (field?.value && field.validity.valid ? Number(field.value) : undefined);
  const number = new Intl.NumberFormat(lang);
  return {
    state() {
      const chosen = Object.groupBy(
        boxes.filter((box) => box.checked),
        (box) => box.name,
      );
      return {
        chosen: Object.fromEntries(Object.entries(chosen).map(([name, all]) => [name, (all ?? []).map((box) => box.value)])),
        from: year(from),
        to: year(to),
        sort: sort.value === 'newest' || sort.value === 'oldest' ? sort.value : undefined,
      };
    },
    set(state) {
      for (const box of boxes) box.checked = state.chosen[box.name]?.includes(box.value) ?? false;
      if (from) from.value = String(state.from ?? '');
      if (to) to.value = String(state.to ?? '');
      sort.value = state.sort ?? 'relevance';
    },
    showCounts(counts) {
      for (const box of boxes) {
        const value = box.value.split(' ').reduce((sum, one) => sum + (counts[box.name]?.[one] ?? 0), 0);
        const label = box.closest('label');
        const shown = label?.querySelector('.num');
        if (shown) shown.textContent = number.format(value);
        label?.classList.toggle('empty', value === 0 && !box.checked);
      }
    },
  };
}
