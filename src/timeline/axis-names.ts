import type { Axis, AxisBand } from './axis.ts';
import type { Frame } from './lanes.ts';
import { textWidth } from './text-width.ts';

/** A name on the axis. */
export interface AxisName {
  readonly text: string;
  /** centre, px */
  readonly x: number;
  readonly row: 'fine' | 'coarse';
  /** stands out among its neighbours */
  readonly strong: boolean;
}

const SIZE = 12;
const ROOM = 6;

/** Names the months and quarters of one language. */
export interface AxisWords {
  month(year: number, month: number): string;
  monthOfYear(year: number, month: number): string;
  quarter(quarter: number): string;
}

/**
 * The words of an axis.
 *
 * @param language `vi` or `en`
 * @param quarter the name of a quarter, with `{quarter}` for its number
 */
export function axisWords(language: string, quarter: string): AxisWords {
  // Made when months are first named: it takes longer than all else that a drawing of years needs.
  let english: Intl.DateTimeFormat | undefined;
  const named = (year: number, month: number) => {
    english ??= new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
    return english.format(Date.UTC(year, month - 1, 1));
  };
  return {
    month: (year, month) => (language === 'en' ? named(year, month) : `Th${month}`),
    monthOfYear: (year, month) => (language === 'en' ? `${named(year, month)} ${year}` : `${month}/${year}`),
    quarter: (number) => quarter.replace('{quarter}', String(number)),
  };
}

/**
 * Writes the names on an axis, each in the middle of what is seen of its unit.
 *
 * @param axis the units
 * @param frame size and years of the drawing
 * @param words names of months and quarters
 * @returns names that have room
 */
export function axisNames(axis: Axis, frame: Frame, words: AxisWords): AxisName[] {
  const left = frame.left;
  const right = frame.width - frame.right;
  const nameOf = (band: AxisBand, row: AxisName['row']) => {
    if (band.unit === 'day') return String(band.day);
    if (band.unit === 'quarter') return words.quarter((band.month + 2) / 3);
    if (band.unit === 'month') return row === 'fine' ? words.month(band.year, band.month) : words.monthOfYear(band.year, band.month);
    if (band.year % axis.yearStep !== 0) return '';
    return axis.shortYears && band.year % 5 !== 0 ? `’${String(band.year).slice(2)}` : String(band.year);
  };
  const write = (bands: readonly AxisBand[], row: AxisName['row']) =>
    bands.flatMap((band): AxisName[] => {
      const text = nameOf(band, row);
      const half = textWidth(text, SIZE) / 2;
      const [x1, x2] = [Math.max(band.x1, left), Math.min(band.x2, right)];
      const x = (x1 + x2) / 2;
      // Among years of which only some are named, a name may be wider than its year.
      const fits = axis.yearStep > 1 ? x - half >= left && x + half <= right : x2 - x1 >= half * 2 + (axis.shortYears ? 0 : ROOM);
      return text && fits ? [{ text, x, row, strong: row === 'coarse' && (!axis.shortYears || band.year % 5 === 0) }] : [];
    });
  return [...write(axis.fine, 'fine'), ...write(axis.coarse, 'coarse')];
}
