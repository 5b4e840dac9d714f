import type { DateRange } from '../domain/date-range.ts';
import type { Locale } from '../domain/locales.ts';
import { type PartialDate, parsePartialDate, precisionOf } from '../domain/partial-date.ts';

/** How a date is written: in full for prose, in short for tables and lists. */
export type DateStyle = 'long' | 'short';

const monthYear = (date: PartialDate) => new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));

function fields(date: PartialDate, style: DateStyle): Intl.DateTimeFormatOptions {
  const month = style === 'long' ? 'long' : 'numeric';
  const all = { year: { year: 'numeric' }, month: { year: 'numeric', month }, day: { year: 'numeric', month, day: 'numeric' } } as const;
  return { ...all[precisionOf(date)], timeZone: 'UTC' };
}

/** English short dates name the month, as 3/4 means two days in the world. */
const englishShort = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions => (options.month ? { ...options, month: 'short' } : options);

/** Making a formatter takes longer than using it a hundred times; a drawing writes dates in each frame. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, date: PartialDate, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${precisionOf(date)}`;
  const known = formatters.get(key);
  if (known) return known;
  const options = fields(date, style);
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'vi-VN', locale === 'en' && style === 'short' ? englishShort(options) : options);
  formatters.set(key, made);
  return made;
}

/** Vietnamese prose writes "tháng 12 năm 1998"; CLDR joins month and year of a month alone with a comma in places. */
const tidy = (text: string, locale: Locale) => (locale === 'vi' ? text.replace(/^Tháng/, 'tháng').replace(/, (?=\d{4}$)/, ' năm ') : text);

/**
 * Writes a partial date, no more exact than it is known.
 *
 * @param date a partial date
 * @param locale language of the reader
 * @param style `long`: `15 tháng 12, 1998`, `15 December 1998`; `short`: `15/12/1998`, `15 Dec 1998`
 * @returns the date in words
 */
export function formatDate(date: PartialDate, locale: Locale, style: DateStyle = 'long'): string {
  return tidy(formatter(locale, date, style).format(monthYear(date)), locale);
}

/**
 * Writes an ISO partial date.
 *
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param locale language of the reader
 * @param style long or short
 * @returns the date in words; the text itself when it is not a date
 */
export function formatIso(iso: string, locale: Locale, style: DateStyle = 'long'): string {
  const date = parsePartialDate(iso);
  return date ? formatDate(date, locale, style) : iso;
}

/**
 * Writes a date or range, naming what both ends share only once.
 *
 * @param range a date or range
 * @param locale language of the reader
 * @param style long or short
 * @returns `15–16 tháng 12, 1998`, `15–16 December 1998`
 */
export function formatRange(range: DateRange, locale: Locale, style: DateStyle = 'long'): string {
  if (!range.end) return formatDate(range.start, locale, style);
  if (precisionOf(range.start) !== precisionOf(range.end)) return `${formatDate(range.start, locale, style)} – ${formatDate(range.end, locale, style)}`;
  const text = formatter(locale, range.start, style).formatRange(monthYear(range.start), monthYear(range.end));
  // The house style sets figures close (15–16) and words apart (15 October – 16 December); CLDR varies.
  return tidy(
    text.replace(/^(.*?)\s*[–-]\s*/, (_, first: string) => (/^[\d/]+$/.test(first) ? `${first}–` : `${first} – `)),
    locale,
  );
}

/**
 * Writes the day and month of a date that stands under its year.
 *
 * @param range a date or range; only its beginning is written, unless it ends in the same month
 * @param locale language of the reader
 * @returns `15–16/12`, `15–16 Dec`; the month alone where the day is unknown; empty where the month is
 */
export function formatDayAndMonth(range: DateRange, locale: Locale): string {
  const { start, end } = range;
  if (start.month === undefined) return '';
  const month = locale === 'vi' ? String(start.month) : new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(monthYear(start));
  if (start.day === undefined) return locale === 'vi' ? `Tháng ${month}` : month;
  const sameMonth = end?.day !== undefined && end.year === start.year && end.month === start.month;
  const days = sameMonth ? `${start.day}–${end.day}` : String(start.day);
  return locale === 'vi' ? `${days}/${month}` : `${days} ${month}`;
}
