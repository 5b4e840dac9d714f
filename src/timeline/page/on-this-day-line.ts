import { type Anniversary, onThisDay } from '../on-this-day.ts';
import { element } from './element.ts';
import type { ListedMilestone } from './list-items.ts';
import type { Words } from './words.ts';

/** Most milestones of one day that are told; all of them stand in the list. */
const MOST = 3;

/**
 * Tells what happened on the reader's day in past years, or on the nearest days.
 *
 * @param section what `OnThisDay.astro` wrote
 * @param all every milestone
 * @param today an ISO day
 * @param words the words of the page
 */
export function showOnThisDay(section: HTMLElement, all: readonly ListedMilestone[], today: string, words: Words): void {
  const days = (section.dataset['days'] ?? '').split('|');
  const dayAndMonth = (iso: string) => {
    const [month = 0, day = 0] = iso.split('-').slice(1).map(Number);
    return (days[month - 1] ?? '').replace('{day}', String(day));
  };
  const when = ({ days, day }: Anniversary<ListedMilestone>) =>
    `${dayAndMonth(day)} (${words.count(days < 0 ? 'timeline.daysBefore' : 'timeline.daysAfter', Math.abs(days))}): `;
  const line = (item: ListedMilestone, around: string) => {
    const link = element('a', '', item.name);
    link.href = item.href;
    const year = element('time', 'num', item.interval.slice(0, 4));
    year.dateTime = item.interval.split('/')[0] ?? '';
    return element('li', '', year, ' ', element('span', '', element('span', 'q', around), link));
  };
  const found = onThisDay(all, today);
  const onTheDay = found.some(({ days }) => days === 0);
  const lines = found.flatMap((one) => one.items.slice(0, onTheDay ? MOST : 1).map((item) => line(item, onTheDay ? '' : when(one))));
  const heading = section.querySelector('h2');
  if (heading && onTheDay) heading.textContent += `, ${dayAndMonth(today)}`;
  section
    .querySelector('div')
    ?.replaceChildren(...(onTheDay ? [] : [element('p', 'q', words.say('timeline.todayNone', { day: dayAndMonth(today) }))]), element('ul', '', ...lines));
  section.hidden = found.length === 0;
}
