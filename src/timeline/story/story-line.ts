import { scaleBand, scaleLinear, ticks } from 'd3';

/** A step on the drawing: its number stands in a row of equal steps, its mark on the time line. */
export interface StoryStop {
  /** from 1 */
  readonly step: number;
  /** left edge of its room, px */
  readonly left: number;
  /** centre of the number, px */
  readonly x: number;
  /** place on the time line, px */
  readonly at: number;
}

/** The drawing of a story: all its steps on one time line. Lengths in px. */
export interface StoryLine {
  readonly width: number;
  readonly height: number;
  /** room of each number, for the finger */
  readonly pitch: number;
  readonly radius: number;
  readonly numberY: number;
  /** y of the time line */
  readonly lineY: number;
  readonly stops: readonly StoryStop[];
  /** years named under the line */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** What differs between a wide drawing and that of a phone. */
export interface StoryLineSize {
  readonly width: number;
  readonly radius: number;
  /** years from one name to the next */
  readonly everyYears: number;
  /** room at both ends of the time line, for half the name of a year */
  readonly inset: number;
  /** where a number stands in its room: in the middle, or at the left, with words after it */
  readonly numberAt: 'middle' | 'left';
}

/** From the foot of a number to the time line: long enough for leaders that lean far. */
const LEADER = 22;
const UNDER_LINE = 24;

/**
 * Lays out the steps of a story: their numbers in even steps, so that each can be hit, and a leader from each number to
 * its place in time. Both follow the order of time, so that no two leaders cross.
 *
 * @param dates decimal years of the steps, in order of time
 * @param size of the drawing
 * @returns places of numbers, marks and years
 */
export function layOutStory(dates: readonly number[], size: StoryLineSize): StoryLine {
  const { width, radius, everyYears, inset, numberAt } = size;
  const from = Math.floor(Math.min(...dates));
  const to = Math.ceil(Math.max(...dates));
  const x = scaleLinear([from, to], [inset, width - inset]);
  const band = scaleBand(
    dates.map((_, index) => index),
    [0, width],
  );
  const offset = numberAt === 'middle' ? band.bandwidth() / 2 : radius + 2;
  const numberY = radius + 2;
  const lineY = numberY + radius + LEADER;
  return {
    width,
    height: lineY + UNDER_LINE,
    pitch: band.bandwidth(),
    radius,
    numberY,
    lineY,
    stops: dates.map((date, index) => ({ step: index + 1, left: band(index) ?? 0, x: (band(index) ?? 0) + offset, at: x(date) })),
    years: ticks(from, to, (to - from) / everyYears)
      .filter(Number.isInteger)
      .map((year) => ({ year, x: x(year) })),
  };
}
