import { type Pillar, pillarIds } from '../schemas/pillar-ids.ts';
import { bisectLeft } from './bisect.ts';
import { HEAP_HALF, type Heap, type Pile, pileUp } from './pile.ts';
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
  /** a cluster's mark stands for it */
  readonly clustered: boolean;
}

/** One mark for milestones that lie too close to have their own. */
export interface Cluster {
  readonly count: number;
  readonly first: TimelineItem;
  readonly last: TimelineItem;
  readonly x: number;
  /** centre of its box */
  readonly y: number;
}

/** A line from a lasting milestone's mark to its end. */
export interface Lasting {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** Where a field's lane lies: labels above, marks below, resting on a base line. */
export interface LanePlace {
  readonly pillar: Pillar;
  readonly top: number;
  readonly base: number;
  /** rows of labels it has room for */
  readonly rows: number;
}

/** A lane and what it shows. */
export interface Lane extends LanePlace {
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly lasting: readonly Lasting[];
}

/** The milestones of a lane, piled up at one scale. */
export interface PiledLane extends LanePlace {
  readonly items: readonly TimelineItem[];
  /** the fields shown, which decide in which lane a milestone is at home */
  readonly pillars: readonly Pillar[];
  readonly pile: Pile;
}

/** Height of a row of labels (two lines), px. */
export const ROW_HEIGHT = 33;
/** Height kept for the marks under the labels, px. */
export const MARKS_HEIGHT = 40;
/** Height above the first lane, where the chair years are named, px. */
export const HEAD_HEIGHT = 30;
/** Height below the last lane, where years and finer units stand, px. */
export const FOOT_HEIGHT = 42;
/** Height of a cluster's box, px. */
export const CLUSTER_HEIGHT = 18;

const GAP = 8;
const STACK_HEIGHT = 9;
/** A lasting milestone whose line would be shorter than this has none, px. */
const SHORTEST_LINE = 9;

/** Rows of labels by field: more where more happens. */
const rowsOf: Readonly<Record<Pillar, number>> = { 'cross-pillar': 4, 'political-security': 4, economic: 3, 'socio-cultural': 2, connectivity: 1 };
const ALL_ROWS = 14;
/** A pole longer than this many rows is hard to follow down to its mark. */
const MOST_ROWS = 8;

/** The scale of a frame: px a year. */
export const scaleOf = (frame: Frame) => (frame.width - frame.right - frame.left) / (frame.to - frame.from);

/**
 * The scale from years to px. (`d3-scale` would bring number formats and colours, 8 KB, for this one line.)
 *
 * @param frame size and years of the drawing
 * @returns the x of a decimal year
 */
export function timeScale(frame: Frame): (year: number) => number {
  const scale = scaleOf(frame);
  return (year) => frame.left + (year - frame.from) * scale;
}

/**
 * Places the lanes. Where only some fields are shown, their lanes have more rows.
 *
 * @param pillars fields shown, in their usual order
 * @returns the lanes from top to bottom
 */
export function placeLanes(pillars: readonly Pillar[]): LanePlace[] {
  const own = pillars.reduce((sum, pillar) => sum + rowsOf[pillar], 0);
  let top = HEAD_HEIGHT;
  return pillars.map((pillar) => {
    const rows = Math.min(MOST_ROWS, Math.round((rowsOf[pillar] * ALL_ROWS) / own));
    const height = rows * ROW_HEIGHT + MARKS_HEIGHT + GAP;
    const lane = { pillar, top, base: top + height - 5, rows };
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
export function drawingHeight(lanes: readonly LanePlace[]): number {
  return (lanes.at(-1)?.base ?? HEAD_HEIGHT) + 5 + FOOT_HEIGHT;
}

/** Where a lane's milestones stand in time: read for each frame of a movement, and made once. */
const starts = new WeakMap<readonly TimelineItem[], Float64Array>();
function startsOf(items: readonly TimelineItem[]): Float64Array {
  const known = starts.get(items) ?? Float64Array.from(items, (item) => item.start);
  starts.set(items, known);
  return known;
}

/** Places of the few milestones that last, so that nobody looks through all of them at each frame. */
const lastingPlaces = new WeakMap<readonly TimelineItem[], readonly number[]>();
function placesOfLasting(items: readonly TimelineItem[]): readonly number[] {
  const known = lastingPlaces.get(items) ?? items.flatMap((item, at) => (item.end === undefined ? [] : [at]));
  lastingPlaces.set(items, known);
  return known;
}

/**
 * Piles up each lane's milestones at one scale. This is needed once a scale; what a window shows is cut out of it.
 *
 * @param lanes places of the lanes
 * @param items by lane, milestones in order of time
 * @param scale px a year
 */
export function pileLanes(lanes: readonly LanePlace[], items: ReadonlyMap<Pillar, readonly TimelineItem[]>, scale: number): PiledLane[] {
  const pillars = lanes.map((lane) => lane.pillar);
  return lanes.map((lane) => {
    const here = items.get(lane.pillar) ?? [];
    return { ...lane, pillars, items: here, pile: pileUp(startsOf(here).map((start) => start * scale)) };
  });
}

/**
 * Sorts milestones into lanes.
 *
 * @param items milestones
 * @param pillars fields shown
 * @returns the milestones of each lane in order of time; one of two fields is in both
 */
export function itemsByLane(items: readonly TimelineItem[], pillars: readonly Pillar[]): ReadonlyMap<Pillar, readonly TimelineItem[]> {
  const byLane = new Map(pillars.map((pillar) => [pillar, [] as TimelineItem[]]));
  // By the point where they stand: a date known to the year stands in its middle.
  for (const item of [...items].sort((a, b) => a.start - b.start)) for (const pillar of item.pillars) byLane.get(pillar)?.push(item);
  return byLane;
}

/** The lane a milestone is at home in, where its label stands: its main field's, or the first of its fields that is shown. */
export function homeOf(item: TimelineItem, pillars: readonly Pillar[]): Pillar | undefined {
  return item.pillars.find((pillar) => pillars.includes(pillar));
}

/** First place in the list at which a milestone begins at or after a year. */
export const placeAt = (items: readonly TimelineItem[], year: number): number => bisectLeft(items, (item) => item.start, year);

/** The heap that a place lies in. */
function heapOf({ heaps }: Pile, at: number): Heap | undefined {
  const heap = heaps[bisectLeft(heaps, (one) => one.last, at)];
  return heap && heap.first <= at ? heap : undefined;
}

/**
 * The mark of one milestone of a lane.
 *
 * @param lane a piled-up lane
 * @param at place of the milestone in it
 * @param frame size and years of the drawing
 * @returns its own mark, or the place on its cluster's mark that is nearest to its time
 */
export function markOf(lane: PiledLane, at: number, frame: Frame): Mark {
  const item = lane.items[at] as TimelineItem;
  const scale = scaleOf(frame);
  const own = frame.left + (item.start - frame.from) * scale;
  const level = lane.pile.levels[at] as number;
  const main = homeOf(item, lane.pillars) === lane.pillar;
  const heap = level < 0 ? heapOf(lane.pile, at) : undefined;
  if (!heap) return { item, x: own, y: lane.base - 7 - level * STACK_HEIGHT, radius: item.significance === 1 ? 4.6 : 3.3, main, clustered: false };
  const centre = frame.left + heap.x - frame.from * scale;
  const x = Math.min(Math.max(own, centre - HEAP_HALF + 2), centre + HEAP_HALF - 2);
  return { item, x, y: lane.base - 3 - CLUSTER_HEIGHT / 2, radius: CLUSTER_HEIGHT / 2, main, clustered: true };
}

/**
 * Cuts what a window shows out of a piled-up lane.
 *
 * @param lane a piled-up lane
 * @param frame size and years of the drawing; its scale must be the lane's
 * @returns the lane with marks, clusters and lines of lasting milestones
 */
export function cutLane(lane: PiledLane, frame: Frame): Lane {
  const x = timeScale(frame);
  const scale = scaleOf(frame);
  const { pillar, top, base, rows, items, pile } = lane;
  const marks: Mark[] = [];
  const end = placeAt(items, frame.to);
  for (let at = placeAt(items, frame.from); at < end; at += 1) if ((pile.levels[at] as number) >= 0) marks.push(markOf(lane, at, frame));
  const clusters = pile.heaps.flatMap((heap) => {
    const centre = frame.left + heap.x - frame.from * scale;
    const inside = centre >= frame.left - HEAP_HALF && centre <= frame.width - frame.right + HEAP_HALF;
    const first = items[heap.first] as TimelineItem;
    const last = items[heap.last] as TimelineItem;
    return inside ? [{ count: heap.last - heap.first + 1, first, last, x: centre, y: base - 3 - CLUSTER_HEIGHT / 2 }] : [];
  });
  const lasting = placesOfLasting(items).flatMap((at) => {
    const item = items[at] as TimelineItem;
    const level = pile.levels[at] as number;
    if (item.end === undefined || item.end <= frame.from || item.start >= frame.to || level < 0 || homeOf(item, lane.pillars) !== pillar) return [];
    const x1 = x(Math.max(item.start, frame.from));
    const x2 = x(Math.min(item.end, frame.to));
    return x2 - x1 < SHORTEST_LINE ? [] : [{ x1, x2, y: base - 7 - level * STACK_HEIGHT }];
  });
  return { pillar, top, base, rows, marks, clusters, lasting };
}

/**
 * Lays milestones out in one lane a field.
 *
 * @param items milestones
 * @param frame size and years of the drawing
 * @param pillars fields shown
 * @returns the lanes from top to bottom; a milestone of two fields has a mark in both
 */
export function layOutLanes(items: readonly TimelineItem[], frame: Frame, pillars: readonly Pillar[] = pillarIds): Lane[] {
  return pileLanes(placeLanes(pillars), itemsByLane(items, pillars), scaleOf(frame)).map((lane) => cutLane(lane, frame));
}
