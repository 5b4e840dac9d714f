import { line, max, min, scaleLinear } from 'd3';
import { type PartialDate, toDecimalYear } from '../domain/partial-date.ts';
import type { ChartFrame } from './chart-frame.ts';

/** A value on a date. */
export interface ChartPoint {
  readonly date: PartialDate;
  readonly value: number;
  /** covers only part of its year, or is computed */
  readonly soft: boolean;
}

/** Values of one measure over time. */
export interface ChartMeasure {
  readonly key: string;
  readonly points: readonly ChartPoint[];
}

/** A measure, laid out. Lengths in px. */
export interface DrawnMeasure {
  readonly key: string;
  /** lines between years that follow each other; a gap stays a gap */
  readonly paths: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly value: number; readonly soft: boolean }[];
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly value: number;
    readonly soft: boolean;
  }[];
}

/** A chart, laid out. */
export interface ChartLayout {
  readonly measures: readonly DrawnMeasure[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
  /** places of years without a number */
  readonly gaps: readonly number[];
  readonly base: number;
}

/** Room for a year's name, px. */
const YEAR_WIDTH = 38;

/**
 * Lays a series out as bars or lines. Values below zero hang from the base line.
 *
 * @param measures values over time, oldest first
 * @param kind bars for single years, lines for regular ones
 * @param frame size of the chart
 * @returns marks, ticks and years
 */
export function layOutSeries(measures: readonly ChartMeasure[], kind: 'bar' | 'line', frame: ChartFrame): ChartLayout {
  const all = measures.flatMap((measure) => measure.points);
  const years = all.map((point) => Math.floor(toDecimalYear(point.date)));
  const first = min(years) ?? 0;
  const last = max(years) ?? first;
  const span = last - first + 1;
  const step = (frame.width - frame.left - frame.right) / span;
  const x = (point: ChartPoint) => frame.left + (Math.floor(toDecimalYear(point.date)) - first + 0.5) * step;
  const y = scaleLinear(
    [Math.min(0, min(all, (point) => point.value) ?? 0), Math.max(0, max(all, (point) => point.value) ?? 0)],
    [frame.height - frame.bottom, frame.top],
  ).nice(5);
  const base = y(0);
  const barWidth = Math.max(2, (step * 0.68) / measures.length);
  const drawn = measures.map((measure, index): DrawnMeasure => {
    const runs: ChartPoint[][] = [];
    for (const point of measure.points) {
      const before = runs.at(-1)?.at(-1);
      if (before && Math.floor(toDecimalYear(point.date)) - Math.floor(toDecimalYear(before.date)) === 1) runs.at(-1)?.push(point);
      else runs.push([point]);
    }
    const path = line<ChartPoint>(x, (point) => y(point.value));
    return {
      key: measure.key,
      paths: kind === 'line' ? runs.filter((run) => run.length > 1).map((run) => path.digits(1)(run) ?? '') : [],
      dots: kind === 'line' ? measure.points.map((point) => ({ x: x(point), y: y(point.value), value: point.value, soft: point.soft })) : [],
      bars:
        kind === 'bar'
          ? measure.points.map((point) => ({
              x: x(point) - (barWidth * measures.length) / 2 + index * barWidth,
              y: Math.min(base, y(point.value)),
              width: Math.max(1, barWidth - 1),
              height: Math.abs(base - y(point.value)),
              value: point.value,
              soft: point.soft,
            }))
          : [],
    };
  });
  const every = Math.max(1, Math.ceil(YEAR_WIDTH / step));
  const have = new Set(years);
  const range = Array.from({ length: span }, (_, index) => first + index);
  const at = (year: number) => frame.left + (year - first + 0.5) * step;
  return {
    measures: drawn,
    ticks: y.ticks(5).map((value) => ({ y: y(value), value })),
    years: range.filter((year) => (last - year) % every === 0).map((year) => ({ x: at(year), year })),
    gaps: range.filter((year) => !have.has(year)).map(at),
    base,
  };
}
