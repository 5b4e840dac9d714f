import type { DateRange } from '../../domain/date-range.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import { formatIso, formatRange } from '../../i18n/date-format.ts';
import type { ActiveFilter, FilterName } from '../active-filters.ts';
import type { TimelineView } from '../view.ts';
import type { Words } from './words.ts';

function periodWords({ from, to }: TimelineView, { locale, say }: Words): string {
  const [start, end] = [parsePartialDate(from ?? ''), parsePartialDate(to ?? '')];
  if (start && end) return formatRange({ start, end } satisfies DateRange, locale, 'short');
  return start ? say('timeline.since', { from: formatIso(from ?? '', locale, 'short') }) : say('timeline.until', { to: formatIso(to ?? '', locale, 'short') });
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
