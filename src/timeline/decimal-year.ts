const DAY = 24 * 60 * 60 * 1000;
const yearLength = (year: number) => Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1);

/**
 * Where a day begins on a scale of years; agrees with `toDecimalYear` for dates known to the day.
 *
 * @param iso an ISO day, `YYYY-MM-DD`
 * @returns the year with the elapsed part of it as a fraction
 */
export function yearAt(iso: string): number {
  const year = Number(iso.slice(0, 4));
  return year + (Date.parse(iso) - Date.UTC(year, 0, 1)) / yearLength(year);
}

/**
 * The moment of a point on a scale of years.
 *
 * @param decimal a decimal year
 * @returns ms since 1970, UTC
 */
export function timeAt(decimal: number): number {
  const year = Math.floor(decimal);
  return Date.UTC(year, 0, 1) + (decimal - year) * yearLength(year);
}

/**
 * The day in which a point on a scale of years lies.
 *
 * @param decimal a decimal year
 * @returns an ISO day; a point within two minutes before midnight counts as the day to come, as fractions of a year are not exact
 */
export function dayAt(decimal: number): string {
  return new Date(Math.floor(timeAt(decimal) / DAY + 0.0015) * DAY).toISOString().slice(0, 10);
}

/**
 * Where the day after ends on a scale of years: the right edge of a period whose last day is named.
 *
 * @param iso an ISO day
 * @returns the decimal year at which the day is over
 */
export function yearAfter(iso: string): number {
  return yearAt(new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10));
}
