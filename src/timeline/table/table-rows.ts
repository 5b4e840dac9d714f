import type { MilestoneKind } from '../../schemas/milestone-kinds.ts';
import { roleKinds } from '../../schemas/milestone-kinds.ts';
import { pillarIds } from '../../schemas/pillar-ids.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Asked } from '../match-view.ts';
import { dayOf } from '../view.ts';
import type { SortedRow } from './row-order.ts';

/** A row of the table of milestones, as its cells tell it. */
export interface TableRow extends Asked, SortedRow {
  readonly element: HTMLTableRowElement;
}

const words = (cell: Element | undefined) => cell?.textContent?.trim() ?? '';
const lastNumber = (cell: Element | undefined) => Number(/\d+$/.exec(words(cell))?.[0] ?? 0);

function readRow(element: HTMLTableRowElement, place: number): TableRow {
  const [date, name, kind, field, role, level, sources] = [...element.cells];
  const [start = '', end = start] = date?.querySelector('time')?.dateTime.split('/') ?? [];
  const played = role?.dataset['role']?.split(' ') ?? [];
  const title = name?.querySelector('a')?.textContent ?? '';
  const depth = lastNumber(level);
  return {
    element,
    place,
    firstDay: dayOf(start, 'first'),
    lastDay: dayOf(end, 'last'),
    pillars: pillarIds.filter((pillar) => field?.querySelector(`.${pillar}`)),
    kind: kind?.dataset['kind'] as MilestoneKind,
    roles: roleKinds.filter((one) => played.includes(one)),
    significance: depth === 1 ? 1 : depth === 2 ? 2 : 3,
    text: fold([title, element.dataset['words'], start.slice(0, 4)].join(' ')),
    words: { name: title, kind: words(kind), field: words(field), role: words(role) },
    numbers: { level: depth, sources: lastNumber(sources) },
  };
}

/**
 * Reads the rows of the table as it was built.
 *
 * @param table the table of milestones, in order of time
 * @returns its rows in the same order
 */
export function readRows(table: HTMLTableElement): TableRow[] {
  return [...(table.tBodies[0]?.rows ?? [])].map(readRow);
}
