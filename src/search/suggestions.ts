import { element, type PageWords, shortDate } from './page-words.ts';
import type { Search } from './search.ts';
import type { TitleHit } from './titles/match-titles.ts';

/** Most suggestions shown. */
const MOST = 6;
/** Share of a query that a suggestion must have, and of what the best has. */
const LEAST_COVERAGE = 0.5;
const NEAR_BEST = 0.8;

/** What a box with suggestions lets others do. */
export interface Suggestions {
  close(): void;
  /** whether the reader is among the suggestions */
  inUse(): boolean;
}

/** What a box with suggestions needs. */
export interface SuggestionSources {
  readonly search: Search;
  readonly words: PageWords;
  readonly base: string;
  readonly lang: string;
}

function option({ entry }: TitleHit, id: string, { words, lang }: SuggestionSources): HTMLLIElement {
  const item = element('li');
  item.id = id;
  item.setAttribute('role', 'option');
  const about = [words.kinds[entry.kind], entry.date && shortDate(entry.date, lang)].filter(Boolean).join(', ');
  item.append(element('span', '', entry.title), ' ', element('span', 'q', about));
  return item;
}

/**
 * Offers pages by their names as the reader types: an editable combobox with a list, after the pattern of the ARIA
 * Authoring Practices Guide (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Arrow keys move in the list, Enter
 * opens the page or sends the form, Escape closes the list.
 *
 * @param form the search form
 * @param input its field
 * @param sources the search and the words to show
 * @returns a way to close the list
 */
export function offerSuggestions(form: HTMLFormElement, input: HTMLInputElement, sources: SuggestionSources): Suggestions {
  const list = element('ul', 'sug');
  list.id = `${input.id}-suggestions`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', sources.words.say['suggestions'] ?? '');
  form.append(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ] as const)
    input.setAttribute(name, value);

  let hits: readonly TitleHit[] = [];
  let active = -1;
  let turn = 0;
  let shownTurn = 0;

  const activate = (index: number) => {
    active = index;
    for (const [at, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(at === index));
    const item = list.children[index];
    if (item) {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const show = (open: boolean) => {
    list.hidden = !open || hits.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (list.hidden) activate(-1);
  };
  const close = () => {
    turn += 1;
    shownTurn = turn;
    show(false);
  };
  const go = (index: number) => {
    const hit = hits[index];
    if (hit) location.assign(sources.base + hit.entry.path.slice(1));
  };
  const update = async () => {
    turn += 1;
    const mine = turn;
    const typed = input.value;
    const answer = await sources.search.quick(typed).catch(() => undefined);
    // On a slow line an answer to fewer letters is shown until the one to all of them comes.
    if (mine < shownTurn || !answer) return;
    shownTurn = mine;
    const best = Math.max(0, ...answer.titles.slice(0, MOST).map(({ coverage }) => coverage));
    hits = typed.trim() ? answer.titles.filter(({ coverage }) => coverage >= Math.max(LEAST_COVERAGE, NEAR_BEST * best)).slice(0, MOST) : [];
    list.replaceChildren(...hits.map((hit, at) => option(hit, `${list.id}-${at}`, sources)));
    activate(-1);
    show(document.activeElement === input);
  };

  input.addEventListener('input', () => void update());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        if (hits.length > 0) show(true);
        else void update();
        if (hits.length === 0) return;
      }
      const step = key === 'ArrowDown' ? 1 : -1;
      // Beyond the ends lies the field itself.
      const places = hits.length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    } else if (key === 'Enter' && active >= 0) {
      event.preventDefault();
      go(active);
    } else if (key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (key === 'Enter' || key === 'Tab') close();
  });
  input.addEventListener('blur', close);
  // The field keeps the focus while the list is touched or clicked.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = (event.target as Element).closest('[role="option"]');
    go([...list.children].indexOf(item as Element));
  });
  return { close, inUse: () => active >= 0 || list.matches(':hover') };
}
