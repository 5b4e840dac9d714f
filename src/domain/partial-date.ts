/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

/** A date of which the day, or the month and the day, may be unknown: ISO 8601 `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface PartialDate {
  readonly year: number;
  /** 1–12; absent when only the year is known */
  readonly month?: number;
  /** 1–31; absent when only the month is known */
  readonly day?: number;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of a month of the proleptic Gregorian calendar (ISO 8601-1:2019, 4.2.1). */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Reads a partial date.
 *
 * @param text `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns the date, or `undefined` when the text has another form or names a day that does not exist
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = FORM.exec(text);
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/**
 * Says how much of a date is known.
 *
 * @param date a partial date
 * @returns `year`, `month` or `day`
 */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.day !== undefined) return 'day';
  return date.month !== undefined ? 'month' : 'year';
}

/**
 * Writes a partial date in ISO 8601, no more exact than it is known.
 *
 * @param date a partial date
 * @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function toIso(date: PartialDate): string {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return [pad(date.year, 4), date.month && pad(date.month, 2), date.day && pad(date.day, 2)].filter(Boolean).join('-');
}

/**
 * The first day a partial date can mean: 2010-05 → 2010-05-01.
 *
 * @param date a partial date
 * @returns an ISO day
 */
export function firstDay(date: PartialDate): string {
  return toIso({ year: date.year, month: date.month ?? 1, day: date.day ?? 1 });
}

/**
 * The last day a partial date can mean: 2010-05 → 2010-05-31.
 *
 * @param date a partial date
 * @returns an ISO day
 */
export function lastDay(date: PartialDate): string {
  const month = date.month ?? 12;
  return toIso({ year: date.year, month, day: date.day ?? daysInMonth(date.year, month) });
}

/**
 * Where a date lies on a scale of years. A date known to the month or year stands in its middle,
 * since no end of it is likelier than the other.
 *
 * @param date a partial date
 * @returns the year with the elapsed part of it as a fraction: 2010-07-02 → about 2010.5
 */
export function toDecimalYear(date: PartialDate): number {
  const middle = (Date.parse(firstDay(date)) + Date.parse(lastDay(date))) / 2;
  const start = Date.UTC(date.year, 0, 1);
  return date.year + (middle - start) / (Date.UTC(date.year + 1, 0, 1) - start);
}
