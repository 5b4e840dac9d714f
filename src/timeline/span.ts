import { dayAt, yearAfter, yearAt } from './decimal-year.ts';

/** A stretch of time, in decimal years. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Closer than a week nothing more is to be seen: milestones are known to the day. */
export const SHORTEST_SPAN = 7 / 365;

/**
 * A stretch of time from its first and last day.
 *
 * @param from first day, ISO
 * @param to last day, ISO; it belongs to the stretch
 */
export function spanOfDays(from: string, to: string): Span {
  return { from: yearAt(from), to: yearAfter(to) };
}

/**
 * The days of a stretch of time.
 *
 * @returns its first and last day, ISO
 */
export function daysOfSpan(span: Span): { readonly from: string; readonly to: string } {
  const from = dayAt(span.from);
  const to = dayAt(span.to - 1 / 366);
  return { from, to: to < from ? from : to };
}

/**
 * Moves a stretch of time inside the whole timeline, and makes it no shorter than a week.
 *
 * @param span what is asked for
 * @param whole the whole timeline
 * @returns a stretch of the same length where there is room for it
 */
export function clampSpan(span: Span, whole: Span): Span {
  const length = Math.min(Math.max(span.to - span.from, SHORTEST_SPAN), whole.to - whole.from);
  const middle = (span.from + span.to) / 2;
  const from = Math.min(Math.max(middle - length / 2, whole.from), whole.to - length);
  return { from, to: from + length };
}

/**
 * Makes a stretch of time shorter or longer around a point that stays where it is.
 *
 * @param span what is shown
 * @param factor new length in old lengths: below 1 is closer
 * @param fixed the point, decimal years
 * @param whole the whole timeline
 */
export function zoomSpan(span: Span, factor: number, fixed: number, whole: Span): Span {
  const length = (span.to - span.from) * factor;
  const bounded = Math.min(Math.max(length, SHORTEST_SPAN), whole.to - whole.from);
  const share = (fixed - span.from) / (span.to - span.from);
  return clampSpan({ from: fixed - share * bounded, to: fixed + (1 - share) * bounded }, whole);
}

/**
 * Moves a stretch of time earlier or later.
 *
 * @param span what is shown
 * @param share how far, in its own lengths; below 0 is earlier
 * @param whole the whole timeline
 */
export function panSpan(span: Span, share: number, whole: Span): Span {
  const by = (span.to - span.from) * share;
  return clampSpan({ from: span.from + by, to: span.to + by }, whole);
}

/** Below this many years, a day more or less is seen. */
const FEW_YEARS = 2;

/**
 * The nearest beginning of a month.
 *
 * @param year a decimal year
 */
export function nearestMonth(year: number): number {
  const month = Math.round((year - Math.floor(year)) * 12);
  return yearAt(new Date(Date.UTC(Math.floor(year), month, 1)).toISOString().slice(0, 10));
}

/**
 * Moves the ends of a long stretch to where months begin, so that it can be said and linked to in few words.
 *
 * @param span a stretch that was not set to the day
 * @returns whole months; a stretch of two years or less as it is
 */
export function inMonths(span: Span): Span {
  return span.to - span.from <= FEW_YEARS ? span : { from: nearestMonth(span.from), to: nearestMonth(span.to) };
}

/**
 * The stretch that shows some milestones with room around them.
 *
 * @param from decimal year of the first
 * @param to decimal year of the last
 * @param whole the whole timeline
 */
export function spanAround(from: number, to: number, whole: Span): Span {
  const room = Math.max((to - from) * 0.15, SHORTEST_SPAN / 2);
  return clampSpan({ from: from - room, to: to + room }, whole);
}
