import { firstDay, lastDay, parsePartialDate, toDecimalYear } from '../../domain/partial-date.ts';
import { type MilestoneKind, type RoleKind, roleKinds } from '../../schemas/milestone-kinds.ts';
import { pillarIds } from '../../schemas/pillar-ids.ts';
import { fold } from '../../vietnamese/fold.ts';
import { isLeading } from '../leading-roles.ts';
import type { Asked } from '../match-view.ts';
import { nextTurn } from '../next-turn.ts';
import type { TimelineItem } from '../timeline-item.ts';

/** A milestone as the list on the page holds it. */
export interface ListedMilestone extends TimelineItem, Asked {
  readonly element: HTMLLIElement;
  readonly name: string;
  /** `<time datetime>`: a partial ISO date, or two with a slash between */
  readonly interval: string;
  /** takes words by which it may be found besides those of the list */
  learn(words: string): void;
}

/** `TimelineList.astro` writes every row whole; a row without its parts would be a fault of the build. */
function part<Found extends Element>(row: HTMLLIElement, selector: string): Found {
  const found = row.querySelector<Found>(selector);
  if (!found) throw new Error(`A row of the timeline has no ${selector}.`);
  return found;
}

function partialDate(iso: string) {
  const date = parsePartialDate(iso);
  if (!date) throw new RangeError(`No such date: ${iso}`);
  return date;
}

function listedMilestone(element: HTMLLIElement): ListedMilestone {
  const link = part<HTMLAnchorElement>(element, 'a');
  const interval = part<HTMLTimeElement>(element, 'time').dateTime;
  const [from = '', to] = interval.split('/');
  const [start, end] = [partialDate(from), to === undefined ? undefined : partialDate(to)];
  const name = link.textContent ?? '';
  const { id = '', kind, roles: played, label = name, pinned } = element.dataset;
  const own = (played ?? '').split(' ');
  const roles: readonly RoleKind[] = roleKinds.filter((role) => own.includes(role));
  let text: string | undefined;
  let learned = '';
  return {
    element,
    id,
    name,
    label,
    interval,
    href: link.getAttribute('href') ?? '',
    start: toDecimalYear(start),
    ...(end && { end: toDecimalYear(end) }),
    firstDay: firstDay(start),
    lastDay: lastDay(end ?? start),
    // The main field comes first among the classes.
    pillars: [...element.classList].flatMap((name) => pillarIds.find((pillar) => pillar === name) ?? []),
    significance: element.classList.contains('d1') ? 1 : element.classList.contains('d2') ? 2 : 3,
    kind: kind as MilestoneKind,
    roles,
    leading: isLeading(roles),
    pinned: pinned !== undefined,
    /** Folded when first asked for: most readers never search. */
    get text() {
      text ??= fold([name, label, element.querySelector('p')?.textContent ?? '', from.slice(0, 4), learned].join('\n'));
      return text;
    },
    learn(words) {
      learned = words;
      text = undefined;
    },
  };
}

/** Rows that are read in one turn. */
const TURN = 100;

/**
 * Reads the list on the page, in turns, so that a long one does not keep the reader waiting.
 *
 * @param root what holds the list
 * @returns its milestones in order of time
 * @throws Error where a row lacks what `TimelineList.astro` writes
 */
export async function listItems(root: ParentNode): Promise<readonly ListedMilestone[]> {
  const items: ListedMilestone[] = [];
  for (const row of root.querySelectorAll<HTMLLIElement>('.tl li[data-id]')) {
    if (items.length % TURN === 0) await nextTurn();
    items.push(listedMilestone(row));
  }
  return items;
}
