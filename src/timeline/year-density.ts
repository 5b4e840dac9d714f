import { type Frame, timeScale } from './lanes.ts';
import type { TimelineItem } from './timeline-item.ts';

/** How many milestones began in a year. */
export type YearCounts = ReadonlyMap<number, number>;

/**
 * Counts milestones by year.
 *
 * @param items milestones
 * @returns counts of the years that have any
 */
export function countByYear(items: readonly Pick<TimelineItem, 'start'>[]): YearCounts {
  const counts = new Map<number, number>();
  for (const { start } of items) counts.set(Math.floor(start), (counts.get(Math.floor(start)) ?? 0) + 1);
  return counts;
}

/**
 * Draws one bar a year.
 *
 * @param counts milestones by year
 * @param most the count that is as high as the strip
 * @param frame size and years of the strip
 * @param height height of the strip, px
 * @returns SVG path data
 */
export function densityPath(counts: YearCounts, most: number, frame: Frame, height: number): string {
  const x = timeScale(frame);
  const gap = Math.min(2, (x(frame.from + 1) - x(frame.from)) * 0.2);
  const n = (value: number) => Math.round(value * 10) / 10;
  let path = '';
  for (const [year, count] of [...counts].sort(([a], [b]) => a - b)) {
    if (year < Math.floor(frame.from) || year >= frame.to) continue;
    const x1 = x(Math.max(year, frame.from));
    const x2 = x(Math.min(year + 1, frame.to)) - gap;
    path += `M${n(x1)} ${height}V${n(height - (count / most) * (height - 2))}H${n(x2)}V${height}z`;
  }
  return path;
}
