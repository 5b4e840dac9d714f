import type { Locale } from '../domain/locales.ts';
import { formatIso } from '../i18n/date-format.ts';
import { daysOfSpan, type Span } from './span.ts';

/**
 * Writes the period that a drawing shows: by months, or by days where it is no longer than a year.
 *
 * @param span the period
 * @param locale language of the reader
 * @returns `1/1995 – 12/2026`, `Jan 1995 – Dec 2026`
 */
export function periodText(span: Span, locale: Locale): string {
  const { from, to } = daysOfSpan(span);
  const digits = span.to - span.from > 1 ? 7 : 10;
  return [from, to].map((day) => formatIso(day.slice(0, digits), locale, 'short')).join(' – ');
}
