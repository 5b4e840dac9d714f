import { type ActiveFilter, activeFilters, loosened, withoutFilter, withoutFilters } from '../active-filters.ts';
import type { TimelineView } from '../view.ts';
import { button, element, setText } from './element.ts';
import { filterWords, valuesInWords } from './filter-words.ts';
import type { ListedMilestone } from './list-items.ts';
import type { ViewStore } from './view-store.ts';
import type { Words } from './words.ts';

/** Wait after the last change before the number of hits is said aloud, ms: nobody wants to hear it at every key. */
const PAUSE = 900;

/** A part that `TimelineFilter.astro` wrote. */
function part<Found extends HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The timeline has no ${selector}.`);
  return found;
}

/** A view may leave out what the change must take away. */
const wholly = (view: TimelineView) => ({ from: undefined, to: undefined, ...view });

/**
 * Says how much is shown and what narrows it, and lets each filter be taken away; helps where nothing is left.
 *
 * @param line the line that says it
 * @param none what stands in place of the list when it is empty
 * @param store the view
 * @param all every milestone
 * @param words the words of the page
 */
export function foundLine(line: HTMLElement, none: HTMLElement, store: ViewStore<ListedMilestone>, all: readonly ListedMilestone[], words: Words): void {
  const [count, read, chips, status, said] = ['.count', '.read', '.chosen', '[role="status"]', '.said'].map((selector) => part(line, selector)) as [
    HTMLElement,
    HTMLElement,
    HTMLUListElement,
    HTMLElement,
    HTMLElement,
  ];
  const clear = part<HTMLButtonElement>(line, '.clear');
  const remedies = part<HTMLUListElement>(none, 'ul');
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const chip = (filter: ActiveFilter, view: TimelineView, index: number) => {
    const name = filterWords(filter, view, words);
    const made = button('chip', name, () => {
      store.set(wholly(withoutFilter(view, filter.name, filter.value)), 'push');
      // The next chip stands where this one stood.
      const left = chips.querySelectorAll('button');
      (left[Math.min(index, left.length - 1)] ?? count).focus();
    });
    made.setAttribute('aria-label', words.say('timeline.remove', { filter: name }));
    return element('li', '', made);
  };

  const help = (view: TimelineView, active: readonly ActiveFilter[]) => {
    const ways = loosened(view, all).map(({ name, count: left }) => {
      const filter = valuesInWords(name, active, view, words);
      return element(
        'li',
        '',
        button('btn', words.say('timeline.loosened', { filter, count: words.count('timeline.count', left) }), () => {
          store.set(wholly(withoutFilter(view, name)), 'push');
          count.focus();
        }),
      );
    });
    part(none, '.loosen').hidden = ways.length === 0;
    if (view.query) {
      const link = element('a', 'btn', words.say('timeline.siteSearch', { query: view.query }));
      link.href = `${none.dataset['search'] ?? ''}?${new URLSearchParams({ q: view.query })}`;
      ways.push(element('li', '', link));
    }
    remedies.replaceChildren(...ways);
  };

  const show = (view: TimelineView, shown: readonly ListedMilestone[]) => {
    const active = activeFilters(view);
    const total = words.count('timeline.count', all.length);
    const text = active.length === 0 ? total : words.say('timeline.countOf', { shown: words.number(shown.length), total: words.number(all.length) });
    setText(count, text);
    chips.replaceChildren(...active.map((filter, index) => chip(filter, view, index)));
    chips.hidden = active.length === 0;
    clear.hidden = active.length === 0;
    said.textContent =
      active.length === 0 ? '' : words.say('timeline.filteredBy', { filters: active.map((filter) => filterWords(filter, view, words)).join('; ') });
    said.hidden = active.length === 0;
    const typed = document.querySelector<HTMLInputElement>('#filter [name="q"]')?.value.trim() ?? '';
    read.hidden = !view.query || !typed || typed === view.query;
    read.textContent = read.hidden ? '' : words.say('timeline.decoded', { query: view.query });
    none.hidden = shown.length > 0;
    if (!none.hidden) help(view, active);
    return text;
  };

  clear.addEventListener('click', () => {
    store.set(wholly(withoutFilters(store.view())), 'push');
    count.focus();
  });
  show(store.view(), store.shown());
  store.subscribe((view, shown) => {
    const text = show(view, shown);
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      status.textContent = text;
    }, PAUSE);
  });
}
