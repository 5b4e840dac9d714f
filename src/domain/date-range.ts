import { firstDay, lastDay, type PartialDate, toIso } from './partial-date.ts';

/** When something happened: one date, or a first and a last one. */
export interface DateRange {
  readonly start: PartialDate;
  readonly end?: PartialDate;
}

/**
 * Whether a range runs forwards. Equal days are allowed only as a single date, so an end that can
 * mean no day after the start is refused.
 *
 * @param range a range with an end
 * @returns false when the end lies before the start or says the same
 */
export function endsAfterStart(range: Required<DateRange>): boolean {
  return firstDay(range.end) > firstDay(range.start) || lastDay(range.end) > lastDay(range.start);
}

/**
 * The range as an ISO 8601 interval, as `<time datetime>` and schema.org take it.
 *
 * @param range a date or range
 * @returns `1998-12-15` or `1998-12-15/1998-12-16`
 */
export function toIsoInterval(range: DateRange): string {
  return range.end ? `${toIso(range.start)}/${toIso(range.end)}` : toIso(range.start);
}

/**
 * Puts ranges in time order: by first possible day, the more exact date first, then by end.
 *
 * @param a a range
 * @param b a range
 * @returns a number for `Array.prototype.sort`
 */
export function compareRanges(a: DateRange, b: DateRange): number {
  const key = (r: DateRange) => [firstDay(r.start), lastDay(r.start), lastDay(r.end ?? r.start)].join();
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/**
 * Whether something still lies ahead.
 *
 * @param range when it happens
 * @param today an ISO day
 * @returns true when even its first possible day is after today
 */
export function isAhead(range: DateRange, today: string): boolean {
  return firstDay(range.start) > today;
}
