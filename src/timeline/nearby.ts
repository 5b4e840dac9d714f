import { scaleLinear } from 'd3';
import { type Pillar, pillarIds } from '../schemas/pillar-ids.ts';
import { markPath } from './mark-path.ts';
import { textWidth } from './text-width.ts';
import type { TimelineItem } from './timeline-item.ts';

/** A label over the small drawing of a milestone among its neighbours. */
export interface NearbyLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly poleX: number;
  readonly poleTop: number;
  readonly poleBottom: number;
  readonly current: boolean;
}

/** The small drawing: lengths in px. */
export interface NearbyLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly number[];
  readonly yearLines: readonly number[];
  readonly yearNames: readonly { readonly year: number; readonly x: number }[];
  readonly paths: readonly { readonly pillar: Pillar; readonly d: string }[];
  readonly labels: readonly NearbyLabel[];
  readonly from: number;
  readonly to: number;
}

const LABEL_SIZE = 13;
const ROWS = 3;
const ROW_HEIGHT = 19;
const FIRST_LANE = ROWS * ROW_HEIGHT + 17;
const LANE_STEP = 12;

/** Sides of its pole on which a label may stand; over it only if there is room on neither. */
const ANCHORS = ['start', 'end', 'middle'] as const;

/** Labels on the first row and side where they touch nothing, the current one first. */
function seatLabels(items: readonly TimelineItem[], current: TimelineItem, x: (year: number) => number, width: number): NearbyLabel[] {
  const taken: { row: number; x1: number; x2: number }[] = [];
  const poles: { row: number; x: number }[] = [];
  const order = [
    current,
    ...items
      .filter((item) => item.id !== current.id && item.significance === 1)
      .sort((a, b) => Number(b.pinned) - Number(a.pinned) || Math.abs(a.start - current.start) - Math.abs(b.start - current.start)),
  ];
  return order.flatMap((item) => {
    const at = x(item.start);
    const length = textWidth(item.label, LABEL_SIZE) + 8;
    for (let row = 0; row < ROWS; row += 1) {
      for (const anchor of ANCHORS) {
        const x1 = { start: at, middle: at - length / 2, end: at - length }[anchor];
        const box = { x1, x2: x1 + length };
        const inside = box.x1 >= 0 && box.x2 <= width;
        const free = taken.every((other) => other.row !== row || box.x2 + 8 < other.x1 || box.x1 - 8 > other.x2);
        // A pole runs down from its own row through all rows below it.
        const crossesPole = poles.some((pole) => pole.row <= row && pole.x > box.x1 - 4 && pole.x < box.x2 + 4);
        const poleCrosses = taken.some((other) => other.row > row && at > other.x1 - 4 && at < other.x2 + 4);
        if (!inside || !free || crossesPole || poleCrosses) continue;
        taken.push({ row, ...box });
        poles.push({ row, x: at });
        const lane = pillarIds.indexOf(item.pillars[0] ?? 'cross-pillar');
        const top = row * ROW_HEIGHT + 4;
        return [
          {
            text: item.label,
            x: { start: at + 6, middle: at, end: at - 6 }[anchor],
            y: top + 10,
            anchor,
            poleX: at,
            poleTop: anchor === 'middle' ? top + 14 : top,
            poleBottom: FIRST_LANE + lane * LANE_STEP - 6,
            current: item.id === current.id,
          },
        ];
      }
    }
    return [];
  });
}

/**
 * Draws a milestone among those around it.
 *
 * @param items all milestones in order of time
 * @param current the milestone in the middle
 * @param width width of the drawing, px
 * @param span years shown, decimal
 * @returns lanes, year lines, marks and labels that do not overlap
 */
export function layOutNearby(items: readonly TimelineItem[], current: TimelineItem, width: number, span: number): NearbyLayout {
  const from = current.start - span / 2;
  const to = current.start + span / 2;
  const x = scaleLinear([from, to], [0, width]);
  const near = items.filter((item) => item.start >= from && item.start < to);
  const years = Array.from({ length: Math.ceil(span) + 1 }, (_, index) => Math.ceil(from) + index).filter((year) => year <= to);
  const laneY = (pillar: Pillar) => FIRST_LANE + pillarIds.indexOf(pillar) * LANE_STEP;
  const paths = pillarIds.flatMap((pillar) => {
    const here = near.filter((item) => item.pillars.includes(pillar));
    const d = here.map((item) => markPath(pillar, x(item.start), laneY(pillar), item.id === current.id ? 6 : 4)).join('');
    return d ? [{ pillar, d }] : [];
  });
  return {
    width,
    height: FIRST_LANE + pillarIds.length * LANE_STEP + 16,
    lanes: pillarIds.map(laneY),
    yearLines: years.map(x),
    yearNames: years.flatMap((year) => {
      const middle = (x(year) + Math.min(x(year + 1), width)) / 2;
      return Math.min(x(year + 1), width) - x(year) > 40 ? [{ year, x: middle }] : [];
    }),
    paths,
    labels: seatLabels(near, current, x, width),
    from: Math.floor(from),
    to: Math.floor(to),
  };
}
