import { timeAt, yearAt } from './decimal-year.ts';
import { type Frame, scaleOf, timeScale } from './lanes.ts';

/** Units of the axis, from far to near. */
export type AxisUnit = 'year' | 'quarter' | 'month' | 'day';

/** A unit of time on the axis. Lengths in px. */
export interface AxisBand {
  readonly unit: AxisUnit;
  /** where it begins; may lie outside the drawing */
  readonly x1: number;
  readonly x2: number;
  readonly year: number;
  /** 1–12, first month of a quarter */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** The axis of a view: years below, above them the finer units that there is room for. */
export interface Axis {
  readonly fine: readonly AxisBand[];
  readonly coarse: readonly AxisBand[];
  /** every so many years is named */
  readonly yearStep: number;
  /** years are named in two figures, as there is no room for four */
  readonly shortYears: boolean;
}

/** Width that a name needs with the room around it, px. */
const ROOM = { shortYear: 30, year: 44, quarter: 46, month: 46, day: 24 };
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];
const DAY_STEPS = [1, 2, 5, 10];

const isoMonth = (index: number) => `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;

/** First days of every so many months, from those in which the view begins to those after its end. */
function months(frame: Frame, step: number): string[] {
  const index = (year: number) => {
    const date = new Date(timeAt(year));
    return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / step) * step;
  };
  const first = index(frame.from);
  const count = (index(frame.to - 1e-6) - first) / step + 2;
  return Array.from({ length: count }, (_, at) => isoMonth(first + at * step));
}

/** Every so many days of each month, beginning anew with the 1st: 1, 6, …, 26; a last part shorter than half a step belongs to the one before. */
function days(frame: Frame, step: number): string[] {
  return months(frame, 1).flatMap((first) => {
    const [year = 0, month = 1] = first.split('-').map(Number);
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const starts = Array.from({ length: Math.ceil(length / step) }, (_, at) => at * step + 1).filter((day) => day === 1 || length - day + 1 >= step / 2);
    return starts.map((day) => `${first.slice(0, 8)}${String(day).padStart(2, '0')}`);
  });
}

/**
 * The units of time that a view has room for: years, then quarters, months, days.
 *
 * @param frame size and years of the drawing
 * @returns the bands that are seen at least in part, in order
 */
export function axisOf(frame: Frame): Axis {
  const x = timeScale(frame);
  const year = scaleOf(frame);
  const bands = (unit: AxisUnit, starts: readonly string[]) =>
    starts.slice(0, -1).flatMap((iso, index): AxisBand[] => {
      const [number = 0, month = 1, day = 1] = iso.split('-').map(Number);
      const x1 = x(yearAt(iso));
      const x2 = x(yearAt(starts[index + 1] ?? iso));
      return x2 > frame.left + 0.5 && x1 < frame.width - frame.right - 0.5 ? [{ unit, x1, x2, year: number, month, day }] : [];
    });
  const yearStep = YEAR_STEPS.find((step) => step * year >= (step === 1 ? ROOM.shortYear : ROOM.year)) ?? 100;
  const dayStep = DAY_STEPS.find((step) => (step * year) / 366 >= ROOM.day);
  const fine =
    dayStep !== undefined
      ? bands('day', days(frame, dayStep))
      : year / 12 >= ROOM.month
        ? bands('month', months(frame, 1))
        : year / 4 >= ROOM.quarter
          ? bands('quarter', months(frame, 3))
          : [];
  const coarse = dayStep === undefined ? bands('year', months(frame, 12)) : bands('month', months(frame, 1));
  return { fine, coarse, yearStep, shortYears: year < ROOM.year && yearStep === 1 };
}
