import { LABEL_SIZE, labelLines } from './label-lines.ts';
import { type Frame, homeOf, type Mark, markOf, type PiledLane, placeAt } from './lanes.ts';
import { textWidth } from './text-width.ts';
import type { TimelineItem } from './timeline-item.ts';

/** A label that is to be seated. Lengths in px. */
export interface Candidate {
  readonly mark: Mark;
  readonly lines: readonly string[];
  readonly width: number;
  readonly weight: number;
}

/** Of a lane's milestones, more than this many labels never find a seat side by side. */
const MOST = 60;
const PINNED_WEIGHT = 40;
const weightOf: Readonly<Record<1 | 2 | 3, number>> = { 1: 10, 2: 3, 3: 1 };

/** Above this many years, milestones of level 3 have no label. */
export const FAR_SPAN = 12;

const shapes = new WeakMap<TimelineItem, { readonly lines: readonly string[]; readonly width: number }>();

function shapeOf(item: TimelineItem) {
  const known = shapes.get(item);
  if (known) return known;
  const lines = labelLines(item.label);
  const shape = { lines, width: Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE))) + 4 };
  shapes.set(item, shape);
  return shape;
}

/** How much a milestone's label matters. */
export function labelWeight(item: TimelineItem): number {
  return item.pinned ? PINNED_WEIGHT : weightOf[item.significance] + (item.leading ? 2 : 0);
}

/** Spreads milestones of equal weight over the lane, always in the same way: by a hash of the id (FNV-1a). */
function spread(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Places of a lane's milestones in their list, the weightiest first, and the rank of each place. */
interface Ranking {
  readonly places: readonly number[];
  readonly ranks: Int32Array;
}
const rankings = new WeakMap<readonly TimelineItem[], Ranking>();

function ranking(items: readonly TimelineItem[]): Ranking {
  const known = rankings.get(items);
  if (known) return known;
  const keyed = items.map((item, at) => ({ at, weight: labelWeight(item), hash: spread(item.id) }));
  const places = keyed.sort((a, b) => b.weight - a.weight || a.hash - b.hash).map((one) => one.at);
  const ranks = new Int32Array(items.length);
  places.forEach((at, rank) => {
    ranks[at] = rank;
  });
  rankings.set(items, { places, ranks });
  return { places, ranks };
}

/** A window that holds a smaller part of the lane than this is looked through itself. */
const NARROW = 1 / 16;

/** Places to look at for a window, the weightiest first: all of the lane's, or in a narrow window those in it. */
function placesFor({ items }: PiledLane, frame: Frame): Iterable<number> {
  const { places, ranks } = ranking(items);
  const [first, end] = [placeAt(items, frame.from), placeAt(items, frame.to)];
  if (end - first > items.length * NARROW) return places;
  return Array.from({ length: end - first }, (_, index) => first + index).sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
}

/**
 * A label as it would be seated.
 *
 * @param mark the milestone's mark
 */
export function candidateOf(mark: Mark): Candidate {
  return { mark, ...shapeOf(mark.item), weight: labelWeight(mark.item) };
}

/**
 * The labels that a lane would show if there were room, the weightiest of them.
 *
 * @param lane a piled-up lane
 * @param frame size and years of the drawing
 * @param depth least significant level that is labelled; pinned milestones always are
 * @returns at most 60, the weightiest first
 */
export function labelCandidates(lane: PiledLane, frame: Frame, depth: number): Candidate[] {
  const found: Candidate[] = [];
  for (const at of placesFor(lane, frame)) {
    const item = lane.items[at] as TimelineItem;
    if (item.start < frame.from || item.start >= frame.to || (item.significance > depth && !item.pinned)) continue;
    if (homeOf(item, lane.pillars) !== lane.pillar) continue;
    found.push(candidateOf(markOf(lane, at, frame)));
    if (found.length === MOST) break;
  }
  return found;
}
