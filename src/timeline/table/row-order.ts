import type { Locale } from '../../domain/locales.ts';
import { byCollation } from '../../vietnamese/collation.ts';

/** The columns of the table of milestones, by each of which it can be sorted. */
export const sortKeys = ['date', 'name', 'kind', 'field', 'role', 'level', 'sources'] as const;

/** A column of the table of milestones. */
export type SortKey = (typeof sortKeys)[number];

/** How the table is sorted. */
export interface RowOrder {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** What a row is sorted by. */
export interface SortedRow {
  /** place in order of time */
  readonly place: number;
  /** as they are shown; empty where a cell is */
  readonly words: Readonly<Record<'name' | 'kind' | 'field' | 'role', string>>;
  readonly numbers: Readonly<Record<'level' | 'sources', number>>;
}

/** The order in which the table comes. */
export const orderOfTime: RowOrder = { key: 'date', descending: false };

/**
 * Reads the order from the query of an address.
 *
 * @param parameters query of the address; `sort=name`, `sort=-date`
 * @returns the order of time where there is no `sort`; undefined where `sort` means nothing
 */
export function readOrder(parameters: URLSearchParams): RowOrder | undefined {
  const text = parameters.get('sort')?.trim();
  if (!text) return orderOfTime;
  const key = sortKeys.find((known) => known === text.replace(/^-/, ''));
  return key && { key, descending: text.startsWith('-') };
}

/**
 * Writes an order as an address holds it.
 *
 * @param order the order
 * @returns the value of `sort`; empty for the order of time, in which the table comes
 */
export function writeOrder({ key, descending }: RowOrder): string {
  return key === 'date' && !descending ? '' : `${descending ? '-' : ''}${key}`;
}

/**
 * What choosing the head of a column does: sorts by it, or turns the order round where it is sorted by it already.
 *
 * @param now the present order
 * @param key the column chosen
 * @returns the new order
 */
export function turned(now: RowOrder, key: SortKey): RowOrder {
  return { key, descending: now.key === key && !now.descending };
}

/** How two rows stand in a column, and whether that holds in both directions. */
function compareIn(key: SortKey, words: (a: string, b: string) => number) {
  return (a: SortedRow, b: SortedRow): { readonly by: number; readonly always?: boolean } => {
    if (key === 'date') return { by: a.place - b.place };
    if (key === 'level' || key === 'sources') return { by: a.numbers[key] - b.numbers[key] };
    const [one, other] = [a.words[key], b.words[key]];
    return one && other ? { by: words(one, other) } : { by: Number(one === '') - Number(other === ''), always: true };
  };
}

/**
 * Compares rows of the table. Words follow the collation of the language; rows without a word stand last in both
 * directions; equal rows keep the order of time.
 *
 * @param order by what, and in which direction
 * @param locale language of the words
 * @returns a function for `Array.prototype.sort`
 */
export function rowComparison({ key, descending }: RowOrder, locale: Locale): (a: SortedRow, b: SortedRow) => number {
  const compare = compareIn(key, byCollation(locale));
  return (a, b) => {
    const { by, always } = compare(a, b);
    return (descending && !always ? -by : by) || a.place - b.place;
  };
}
