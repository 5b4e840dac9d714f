import { parsePartialDate } from '../../domain/partial-date.ts';
import { formatDate, formatRange } from '../../i18n/date-format.ts';
import type { ActiveFilter, FilterName } from '../active-filters.ts';
import type { TimelineView } from '../view.ts';
import type { Words } from './words.ts';

/** A first of January begins its year, and a 31 December ends it: such ends are said as years. */
const plain = (iso: string | undefined, yearEnd: string) => (iso?.slice(4) === yearEnd ? iso.slice(0, 4) : iso);

function periodWords(view: TimelineView, { locale, say }: Words): string {
  const [from, to] = [plain(view.from, '-01-01'), plain(view.to, '-12-31')];
  const [start, end] = [parsePartialDate(from ?? ''), parsePartialDate(to ?? '')];
  if (start && end) return from === to ? formatDate(start, locale, 'short') : formatRange({ start, end }, locale, 'short');
  if (start) return say('timeline.since', { from: formatDate(start, locale, 'short') });
  return end ? say('timeline.until', { to: formatDate(end, locale, 'short') }) : '';
}

/**
 * One thing that narrows a view, in words.
 *
 * @param filter the filter
 * @param view the view, which holds the ends of its period
 * @param words the words of the page
 * @returns such as `Kinh tế`, `2009–2012`, `“rcep”`
 */
export function filterWords({ name, value }: ActiveFilter, view: TimelineView, words: Words): string {
  if (name === 'period') return periodWords(view, words);
  if (name === 'q') return `“${value}”`;
  return words.say(`${name === 'depth' ? 'timeline.depth' : name}.${value}`);
}

/**
 * Every value of one filter, in words.
 *
 * @param name the filter
 * @param active everything that narrows the view
 * @param view the view
 * @param words the words of the page
 * @returns the values with commas between
 */
export function valuesInWords(name: FilterName, active: readonly ActiveFilter[], view: TimelineView, words: Words): string {
  return active
    .filter((one) => one.name === name)
    .map((one) => filterWords(one, view, words))
    .join(', ');
}
