import { type ScaleLinear, scaleLinear } from 'd3';
import { type Pillar, pillarIds } from '../schemas/pillar-ids.ts';
import type { TimelineItem } from './timeline-item.ts';

/** Size of the drawing and the years it shows. Lengths in px, years decimal. */
export interface Frame {
  readonly width: number;
  /** room for the names of the lanes */
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

/** A milestone's mark in one lane. */
export interface Mark {
  readonly item: TimelineItem;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** in the lane of the milestone's main field */
  readonly main: boolean;
}

/** One field's lane: labels above, marks below, resting on a base line. */
export interface Lane {
  readonly pillar: Pillar;
  readonly top: number;
  readonly base: number;
  /** rows of labels it has room for */
  readonly rows: number;
  readonly marks: readonly Mark[];
}

/** Height of a row of labels (two lines), px. */
export const ROW_HEIGHT = 33;
/** Height kept for the marks under the labels, px. */
export const MARKS_HEIGHT = 40;
/** Height above the first lane, where the chair years are named, px. */
export const HEAD_HEIGHT = 30;
/** Height below the last lane, where the years stand, px. */
export const FOOT_HEIGHT = 26;

const GAP = 8;
const STACK_HEIGHT = 9;
const STACK_LIMIT = 4;
/** Marks nearer than this are stacked, px. */
const TOUCH = 8.6;

/** Rows of labels by field: more where more happens. */
const rowsOf: Readonly<Record<Pillar, number>> = { 'cross-pillar': 4, 'political-security': 4, economic: 3, 'socio-cultural': 2, connectivity: 1 };

/**
 * The scale from years to px.
 *
 * @param frame size and years of the drawing
 * @returns a D3 scale
 */
export function timeScale(frame: Frame): ScaleLinear<number, number> {
  return scaleLinear([frame.from, frame.to], [frame.left, frame.width - frame.right]);
}

/** Height in the stack for each mark: the first free one, else the one free for longest. */
function stacked(items: readonly TimelineItem[], pillar: Pillar, base: number, x: ScaleLinear<number, number>): Mark[] {
  const lastAt: number[] = [];
  return items.map((item) => {
    const at = x(item.start);
    let level = 0;
    while (level < STACK_LIMIT && (lastAt[level] ?? Number.NEGATIVE_INFINITY) > at - TOUCH) level += 1;
    if (level === STACK_LIMIT) level = lastAt.indexOf(Math.min(...lastAt));
    lastAt[level] = at;
    return { item, x: at, y: base - 7 - level * STACK_HEIGHT, radius: item.significance === 1 ? 4.6 : 3.3, main: item.pillars[0] === pillar };
  });
}

/**
 * Lays milestones out in one lane a field.
 *
 * @param items milestones in order of time
 * @param frame size and years of the drawing
 * @returns the lanes from top to bottom; a milestone of two fields has a mark in both
 */
export function layOutLanes(items: readonly TimelineItem[], frame: Frame): Lane[] {
  const x = timeScale(frame);
  let top = HEAD_HEIGHT;
  return pillarIds.map((pillar) => {
    const rows = rowsOf[pillar];
    const height = rows * ROW_HEIGHT + MARKS_HEIGHT + GAP;
    const base = top + height - 5;
    const here = items.filter((item) => item.pillars.includes(pillar) && item.start >= frame.from && item.start < frame.to);
    const lane = { pillar, top, base, rows, marks: stacked(here, pillar, base, x) };
    top += height;
    return lane;
  });
}

/**
 * The height of the whole drawing.
 *
 * @param lanes lanes from top to bottom
 * @returns px
 */
export function drawingHeight(lanes: readonly Lane[]): number {
  return (lanes.at(-1)?.base ?? HEAD_HEIGHT) + 5 + FOOT_HEIGHT;
}
