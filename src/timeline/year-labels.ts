import { textWidth } from './text-width.ts';
import type { YearColumn } from './year-columns.ts';

/** A date and a name over a year of the strip. Lengths in px. */
export interface YearLabel {
  readonly lines: readonly [date: string, name: string];
  readonly x: number;
  /** base line of the first line */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly poleX: number;
  readonly poleBottom: number;
}

const SIZE = 13;
const FIRST_BASELINE = 36;
const ROW = 36;
const ROWS = 5;
const GAP = 12;

/**
 * Seats labels over the columns, each on the highest row where neither its text nor its pole touches
 * anything, from the newest to the oldest; one that finds no place is left out.
 *
 * @param wanted years with their two lines
 * @param columns the columns of the strip
 * @param base y of the line the marks stand on
 * @param width width of the strip
 * @returns labels that do not overlap
 */
export function seatYearLabels(
  wanted: readonly { readonly year: number; readonly lines: readonly [string, string] }[],
  columns: readonly YearColumn[],
  base: number,
  width: number,
): YearLabel[] {
  const seated: (YearLabel & { x1: number; x2: number; row: number })[] = [];
  const byYear = new Map(columns.map((column) => [column.year, column]));
  for (const { year, lines } of [...wanted].reverse()) {
    const column = byYear.get(year);
    if (!column || seated.some((other) => other.poleX === column.x)) continue;
    const length = Math.max(...lines.map((line) => textWidth(line, SIZE))) + 5;
    const place = Array.from({ length: ROWS * 2 }, (_, step) => ({ row: step >> 1, anchor: step % 2 === 0 ? ('start' as const) : ('end' as const) })).find(
      ({ row, anchor }) => {
        const x1 = anchor === 'start' ? column.x : column.x - length;
        const x2 = x1 + length;
        const top = FIRST_BASELINE + row * ROW - 11;
        const clearOfMarks = columns.every((other) => other.x < x1 - 16 || other.x > x2 + 16 || base - other.height - 14 > top + 30);
        const clearOfLabels = seated.every(
          (other) =>
            (other.row !== row || x2 + GAP < other.x1 || x1 - GAP > other.x2) &&
            // poles run from their own row down to the marks
            !(other.row < row && other.poleX > x1 - 4 && other.poleX < x2 + 4) &&
            !(other.row > row && column.x > other.x1 - 4 && column.x < other.x2 + 4),
        );
        return x1 >= 0 && x2 <= width && clearOfMarks && clearOfLabels;
      },
    );
    if (!place) continue;
    const { row, anchor } = place;
    const x1 = anchor === 'start' ? column.x : column.x - length;
    seated.push({
      lines,
      x: anchor === 'start' ? column.x + 5 : column.x - 5,
      y: FIRST_BASELINE + row * ROW,
      anchor,
      poleX: column.x,
      poleBottom: base - column.height - 10,
      x1,
      x2: x1 + length,
      row,
    });
  }
  return seated;
}
