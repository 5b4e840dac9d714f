/** Where the site's days begin and end. */
export const timeZone = 'Asia/Ho_Chi_Minh';

/**
 * The day it is in Viet Nam.
 *
 * @param now an instant; the present by default
 * @returns an ISO day, `YYYY-MM-DD`
 */
export function todayInVietNam(now: Date = new Date()): string {
  // The Swedish locale writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}

/**
 * The day it is where the reader is.
 *
 * @param now an instant; the present by default
 * @returns an ISO day, `YYYY-MM-DD`, in the time zone of the machine
 */
export function todayHere(now: Date = new Date()): string {
  // By its offset, not by a formatter: a page of the timeline would wait for the tables of one language more.
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
