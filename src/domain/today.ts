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
