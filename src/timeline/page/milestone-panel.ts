import { parsePartialDate } from '../../domain/partial-date.ts';
import { formatRange } from '../../i18n/date-format.ts';
import { button, element } from './element.ts';
import type { ListedMilestone } from './list-items.ts';
import type { MilestoneRecord, PartHeading } from './milestone-record.ts';
import { recordBox } from './record-box.ts';
import type { Words } from './words.ts';

/** What a reader can do in an open milestone. */
export interface PanelActions {
  previous(): void;
  next(): void;
  close(): void;
}

/** An open milestone on the page. */
export interface MilestonePanel {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  /** says where it stands among what is shown; `index` from 0, -1 where it is not shown itself */
  showPlace(index: number, count: number, hasPrevious: boolean, hasNext: boolean): void;
}

/** The date in full, as the milestone's own page has it. */
function fullDate(interval: string, words: Words): string {
  const [start, end] = interval.split('/').map((iso) => parsePartialDate(iso));
  if (!start) return '';
  return formatRange(end ? { start, end } : { start }, words.locale);
}

/** Field, kind and date, as they stand over the name on the milestone's own page. */
function metaLine(item: ListedMilestone, words: Words): HTMLParagraphElement {
  const line = element('p', 'when');
  for (const pillar of item.pillars) {
    const mark = element('i', `k ${pillar}`);
    mark.setAttribute('aria-hidden', 'true');
    line.append(element('span', '', mark, words.say(`pillar.${pillar}`)));
  }
  const time = element('time', '', fullDate(item.interval, words));
  time.dateTime = item.interval;
  line.append(element('span', '', words.say(`kind.${item.kind}`)), time);
  return line;
}

/** How a milestone stands open. */
export interface PanelOptions {
  /** under its row, which has its name and, but for the least known, its summary */
  readonly inRow: boolean;
  /** rank of its heading, one below that of what it stands under; its parts have the next */
  readonly rank: 2 | 3 | 4;
  /** base path of the site */
  readonly base: string;
  readonly actions: PanelActions;
  /** hears when its record has come */
  filled(): void;
}

/**
 * Draws a milestone open in place: what the list holds of it, and its record as soon as it comes.
 *
 * @param item the milestone
 * @param words the words of the page
 * @param options how it stands there
 * @returns the panel
 */
export function milestonePanel(item: ListedMilestone, words: Words, { inRow, rank, base, actions, filled }: PanelOptions): MilestonePanel {
  const link = element('a', '', item.name);
  link.href = item.href;
  const heading = element(`h${rank}`, inRow ? 'vh' : 'name', inRow ? item.name : link);
  heading.id = 'open-name';
  heading.tabIndex = -1;
  const when = metaLine(item, words);
  const inList = item.element.querySelector('div > p')?.textContent ?? '';
  const summary = element('p', 'sum', inList);
  summary.hidden = inRow && inList !== '';
  const own = element('a', '', words.say('timeline.ownPage'));
  own.href = item.href;
  const record = recordBox(base, item.id, words, `h${rank + 1}` as PartHeading, (loaded: MilestoneRecord) => {
    if (loaded.place) when.append(element('span', '', loaded.place[words.locale]));
    if (!inList) summary.textContent = loaded.summary[words.locale];
    filled();
  });
  const place = element('span', 'q num s');
  const [previous, next, close] = [
    button('btn', words.say('record.previous'), actions.previous),
    button('btn', words.say('record.next'), actions.next),
    button('btn close', words.say('timeline.close'), actions.close),
  ];
  const what = element('div', 'what', heading, when, summary, element('p', 'own s', own));
  const turn = element('div', 'turn row', previous, next, place, close);
  // By the drawing one steps on with the drawing in sight; under a row, at the end of what was read.
  const panel = inRow ? element('section', 'open in-row', what, record, turn) : element('section', 'open', what, turn, record);
  panel.setAttribute('aria-labelledby', heading.id);
  return {
    element: panel,
    heading,
    showPlace(index, count, hasPrevious, hasNext) {
      previous.setAttribute('aria-disabled', String(!hasPrevious));
      next.setAttribute('aria-disabled', String(!hasNext));
      place.textContent = index < 0 ? '' : words.say('timeline.placeInShown', { index: words.number(index + 1), count: words.number(count) });
    },
  };
}
