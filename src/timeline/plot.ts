import type { Pillar } from '../schemas/pillar-ids.ts';
import { type Candidate, candidateOf, FAR_SPAN, labelCandidates } from './label-candidates.ts';
import { type Flag, keepLabels, type LabelRoom, placeLabels } from './label-placement.ts';
import { cutLane, type Frame, homeOf, itemsByLane, type Lane, markOf, type PiledLane, pileLanes, placeLanes, scaleOf } from './lanes.ts';
import type { TimelineItem } from './timeline-item.ts';

/** Which milestones must have their labels. */
export interface Chosen {
  /** the open one; its line runs down to the foot of the drawing */
  readonly open?: TimelineItem | undefined;
  /** the one that the keyboard is on */
  readonly active?: TimelineItem | undefined;
}

/** A lane with the labels that stand in it. */
export interface LabelledLane extends Lane {
  readonly flags: readonly Flag[];
}

/** Milestones sorted into lanes, to be laid out in one window after another. */
export interface Plot {
  readonly pillars: readonly Pillar[];
  readonly lanes: readonly { readonly top: number; readonly base: number; readonly pillar: Pillar; readonly rows: number }[];
  /** a milestone's mark in the lane that it is at home in, also outside the window */
  markOf(item: TimelineItem, frame: Frame): { readonly x: number; readonly y: number; readonly radius: number; readonly clustered: boolean } | undefined;
  /** the lanes of a window, with the labels given */
  cut(frame: Frame, flags: readonly (readonly Flag[])[]): LabelledLane[];
  /** the best labels of one lane, which take some ms */
  seatBest(lane: number, frame: Frame, chosen: Chosen): readonly Flag[];
  /** labels kept from another window, or made room for the chosen ones: quick; `mostFresh` may come in each lane */
  seatKept(frame: Frame, before: readonly (readonly Flag[])[], chosen: Chosen, mostFresh?: number): (readonly Flag[])[];
}

/**
 * Sorts milestones into lanes.
 *
 * @param items milestones, in any order
 * @param pillars fields whose lanes are shown, in their usual order
 */
export function createPlot(items: readonly TimelineItem[], pillars: readonly Pillar[]): Plot {
  const places = placeLanes(pillars);
  const byLane = itemsByLane(items, pillars);
  let piled: readonly PiledLane[] = [];
  let piledAt = Number.NaN;
  /** Piled up anew only when the scale changes. */
  const lanesAt = (frame: Frame) => {
    const scale = scaleOf(frame);
    if (scale !== piledAt) piled = pileLanes(places, byLane, scale);
    piledAt = scale;
    return piled;
  };
  const markAt = (item: TimelineItem | undefined, frame: Frame) => {
    const home = item && homeOf(item, pillars);
    const lane = lanesAt(frame).find((one) => one.pillar === home);
    const at = item && lane ? lane.items.indexOf(item) : -1;
    return lane && at >= 0 ? { lane, mark: markOf(lane, at, frame) } : undefined;
  };
  const within = (found: ReturnType<typeof markAt>, frame: Frame) =>
    found && found.mark.item.start >= frame.from && found.mark.item.start < frame.to ? found : undefined;
  /** What runs through each lane, and which label is seated first in it. */
  const around = (frame: Frame, { open, active }: Chosen) => {
    const opened = within(markAt(open, frame), frame);
    const pointed = within(markAt(active, frame), frame);
    return lanesAt(frame).map((lane) => {
      const room: LabelRoom = { lane, frame, ...(opened && opened.lane.top < lane.top && { lines: [opened.mark.x] }) };
      const firsts = [pointed, opened].flatMap((one) => (one?.lane === lane ? [candidateOf(one.mark)] : []));
      return { lane, room, firsts };
    });
  };
  const depthOf = (frame: Frame) => (frame.to - frame.from > FAR_SPAN ? 2 : 3);
  /** The open milestone before the others, where the keyboard is on another one of the same lane. */
  const ordered = (candidates: readonly Candidate[], [, second]: readonly Candidate[]) =>
    second ? [second, ...candidates.filter((one) => one.mark.item !== second.mark.item)] : candidates;
  return {
    pillars,
    lanes: places,
    markOf: (item, frame) => markAt(item, frame)?.mark,
    cut: (frame, flags) => lanesAt(frame).map((lane, index) => ({ ...cutLane(lane, frame), flags: flags[index] ?? [] })),
    seatBest(index, frame, chosen) {
      const { lane, room, firsts } = around(frame, chosen)[index] as ReturnType<typeof around>[number];
      return placeLabels(labelCandidates(lane, frame, depthOf(frame)), room, firsts[0]);
    },
    seatKept: (frame, before, chosen, mostFresh) =>
      around(frame, chosen).map(({ lane, room, firsts }, index) =>
        keepLabels(ordered(labelCandidates(lane, frame, depthOf(frame)), firsts), before[index] ?? [], room, firsts[0], mostFresh),
      ),
  };
}
