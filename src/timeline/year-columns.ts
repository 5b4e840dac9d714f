import { type Pillar, pillarIds } from '../schemas/pillar-ids.ts';
import { markPath } from './mark-path.ts';

/** One year of the strip: its marks in one path a field. */
export interface YearColumn {
  readonly year: number;
  /** centre, px */
  readonly x: number;
  readonly count: number;
  /** height of the stack of marks, px */
  readonly height: number;
  readonly paths: readonly { readonly pillar: Pillar; readonly d: string }[];
}

const PITCH = 12.2;
const PER_ROW = 2;
const RADIUS = 4.5;

/**
 * Stacks each year's milestones two abreast, one mark each, sorted by field.
 *
 * @param byYear main field of each milestone, by year
 * @param width width of a column, px
 * @param base y of the line the marks stand on, px
 * @returns a column for every year from the first to the last, in order
 */
export function yearColumns(byYear: ReadonlyMap<number, readonly Pillar[]>, width: number, base: number): YearColumn[] {
  const years = [...byYear.keys()];
  const first = Math.min(...years);
  const span = Math.max(...years) - first + 1;
  return Array.from({ length: span }, (_, index) => {
    const year = first + index;
    const x = (index + 0.5) * width;
    const marks = [...(byYear.get(year) ?? [])].sort((a, b) => pillarIds.indexOf(a) - pillarIds.indexOf(b));
    const placed = marks.map((pillar, at) => ({
      pillar,
      d: markPath(pillar, x + ((at % PER_ROW) - 0.5) * PITCH, base - 8.5 - Math.floor(at / PER_ROW) * PITCH, RADIUS),
    }));
    const paths = pillarIds.flatMap((pillar) => {
      const d = placed
        .filter((one) => one.pillar === pillar)
        .map((one) => one.d)
        .join('');
      return d ? [{ pillar, d }] : [];
    });
    return { year, x, count: marks.length, height: Math.ceil(marks.length / PER_ROW) * PITCH, paths };
  });
}
