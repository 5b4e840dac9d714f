// Sorts the table of milestones and narrows it to the view in the address. Without this script the table is whole and in order of time.
import type { Locale } from '../../domain/locales.ts';
import { matcherOf } from '../match-view.ts';
import { readView, type ViewFault, writeView } from '../view.ts';
import { orderOfTime, type RowOrder, readOrder, rowComparison, type SortKey, turned, writeOrder } from './row-order.ts';
import { readRows } from './table-rows.ts';
import { type ViewWords, wordsOfFaults, wordsOfView } from './view-words.ts';

const table = document.querySelector<HTMLTableElement>('#milestones');
const bar = document.querySelector<HTMLElement>('#view');

if (table && bar) {
  const locale = document.documentElement.lang as Locale;
  const words = JSON.parse(bar.dataset['words'] ?? '{}') as ViewWords & Readonly<Record<'shown' | 'narrowed' | 'fault' | 'ascending' | 'descending', string>>;
  const part = <Found extends HTMLElement = HTMLElement>(name: string) => bar.querySelector<Found>(`[data-part=${name}]`);
  const rows = readRows(table);
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  let order: RowOrder = orderOfTime;
  let shown = rows.length;

  const say = (name: string, text: string) => {
    const element = part(name);
    if (!element) return;
    element.textContent = text;
    element.hidden = text === '';
  };

  const sort = () => {
    table.tBodies[0]?.append(...rows.toSorted(rowComparison(order, locale)).map(({ element }) => element));
    for (const head of heads) {
      if (head.dataset['sort'] === order.key) head.ariaSort = order.descending ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    }
    const column = heads.find((head) => head.dataset['sort'] === order.key)?.textContent ?? '';
    const values: Readonly<Record<string, string>> = {
      shown: String(shown),
      total: String(rows.length),
      column,
      direction: order.descending ? words.descending : words.ascending,
    };
    say(
      'shown',
      words.shown.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
    );
  };

  /** Shows what the address asks for. */
  const read = () => {
    const parameters = new URLSearchParams(location.search);
    const { view, faults } = readView(parameters);
    const asked = readOrder(parameters);
    const all: (ViewFault | 'sort')[] = asked ? [...faults] : [...faults, 'sort'];
    order = asked ?? orderOfTime;
    const matches = matcherOf(view);
    shown = 0;
    for (const row of rows) {
      const visible = matches(row);
      row.element.hidden = !visible;
      if (visible) shown += 1;
    }
    table.hidden = shown === 0;
    const narrowed = wordsOfView(view, words);
    const wrong = wordsOfFaults(all, words);
    say('narrowed', narrowed && words.narrowed.replace('{view}', () => narrowed));
    say('fault', wrong && words.fault.replace('{names}', () => wrong));
    const none = part('none');
    if (none) none.hidden = shown > 0;
    const clear = part('all');
    if (clear) clear.hidden = !narrowed;
    const timeline = part<HTMLAnchorElement>('timeline');
    if (timeline) timeline.search = writeView(view).toString();
    sort();
  };

  const choose = (key: SortKey) => {
    order = turned(order, key);
    const url = new URL(location.href);
    const value = writeOrder(order);
    if (value) url.searchParams.set('sort', value);
    else url.searchParams.delete('sort');
    history.replaceState(history.state, '', url);
    sort();
  };

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => choose(head.dataset['sort'] as SortKey));
    head.append(button);
  }
  table.classList.add('sorted');
  addEventListener('popstate', read);
  read();
}
