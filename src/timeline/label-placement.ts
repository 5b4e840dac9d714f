import type { Candidate } from './label-candidates.ts';
import { type Frame, type LanePlace, MARKS_HEIGHT, type Mark, ROW_HEIGHT } from './lanes.ts';

/** Line height of labels, px. */
export const LABEL_LINE = 14.5;

/** A label on its pole. */
export interface Flag {
  readonly mark: Mark;
  readonly lines: readonly string[];
  /** row, counted from the marks up */
  readonly row: number;
  /** side of the pole on which the text stands */
  readonly side: 'left' | 'right';
  /** top of the text, px */
  readonly y: number;
  /** top of the pole, px */
  readonly top: number;
}

/** Where a label is tried first. */
interface Wish {
  readonly candidate: Candidate;
  readonly row?: number;
  readonly fromTop?: boolean;
  readonly leftFirst?: boolean;
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

interface Pole {
  readonly x: number;
  readonly y1: number;
}

/** What is seated so far. */
interface Seating {
  readonly boxes: readonly Box[];
  readonly poles: readonly Pole[];
  readonly flags: readonly Flag[];
  readonly score: number;
}

/** What a lane's labels are seated around. */
export interface LabelRoom {
  readonly lane: LanePlace;
  readonly frame: Frame;
  /** lines that run down through the whole lane, x in px */
  readonly lines?: readonly number[];
}

/** Few labels are pinned, so that many orders of them can be tried. */
const PINNED_TRIALS = 100;
const TRIALS = 40;

/** Chance that is the same each time (Park and Miller's generator); `d3-random` would bring every distribution there is. */
function seededRandom(): () => number {
  let state = 7;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const empty = ({ lane, lines = [] }: LabelRoom): Seating => ({ boxes: [], poles: lines.map((x) => ({ x, y1: lane.top })), flags: [], score: 0 });

/** The seat of a label on a row and side, or why there is none. */
function seatAt({ mark, lines, width }: Candidate, row: number, left: boolean, base: number): { readonly box: Box; readonly flag: Flag } {
  const bottom = base - MARKS_HEIGHT - row * ROW_HEIGHT;
  const y = bottom - lines.length * LABEL_LINE;
  return {
    box: { x1: left ? mark.x - 5 - width : mark.x + 3, x2: left ? mark.x - 3 : mark.x + 5 + width, y1: bottom - ROW_HEIGHT + 2, y2: bottom },
    flag: { mark, lines, row, side: left ? 'left' : 'right', y, top: y - 1 },
  };
}

/** Whether a seat is inside the drawing, touches no label and no pole, and its pole crosses no label. */
function isFree({ box, flag }: ReturnType<typeof seatAt>, frame: Frame, boxes: readonly Box[], poles: readonly Pole[]): boolean {
  if (box.x1 < frame.left - 2 || box.x2 > frame.width - 2) return false;
  const { x } = flag.mark;
  for (const other of boxes) {
    if (box.x1 < other.x2 + 6 && box.x2 + 6 > other.x1 && box.y1 < other.y2 && box.y2 > other.y1) return false;
    if (x > other.x1 - 3 && x < other.x2 + 3 && other.y2 > flag.top) return false;
  }
  for (const pole of poles) if (pole.x > box.x1 - 3 && pole.x < box.x2 + 3 && pole.y1 < box.y2) return false;
  return true;
}

/** Seats labels in the order given, each where it wishes or else where there is room, until so many have a seat. */
function seat(wishes: readonly Wish[], { lane, frame }: LabelRoom, start: Seating, most = Number.POSITIVE_INFINITY): Seating {
  const boxes = [...start.boxes];
  const poles = [...start.poles];
  const flags = [...start.flags];
  let score = start.score;
  for (const { candidate, row: wished, fromTop = false, leftFirst = false } of wishes) {
    if (flags.length - start.flags.length >= most) break;
    const steps = lane.rows * 2;
    for (let step = wished === undefined ? 0 : -1; step < steps; step += 1) {
      const row = step < 0 ? (wished ?? 0) : fromTop ? lane.rows - 1 - (step >> 1) : step >> 1;
      const left = step < 0 ? leftFirst : ((step & 1) === 1) !== leftFirst;
      const place = seatAt(candidate, row, left, lane.base);
      if (!isFree(place, frame, boxes, poles)) continue;
      boxes.push(place.box);
      poles.push({ x: candidate.mark.x, y1: place.flag.top });
      flags.push(place.flag);
      // A lower row keeps the pole short.
      score += candidate.weight - row * 0.05;
      break;
    }
  }
  return { boxes, poles, flags, score };
}

/** Seats one label before all others; it has a seat even where none is free. */
function seatFirst(candidate: Candidate, room: LabelRoom): Seating {
  const start = empty(room);
  const seated = seat([{ candidate }], room, start);
  if (seated.flags.length > 0) return seated;
  const { box, flag } = seatAt(candidate, 0, candidate.mark.x + candidate.width > room.frame.width - 8, room.lane.base);
  return { boxes: [box], poles: [...start.poles, { x: candidate.mark.x, y1: flag.top }], flags: [flag], score: 0 };
}

/** Tries many orders after what is seated already, and keeps the one that seats the most weight. */
function best(all: readonly Candidate[], trials: number, room: LabelRoom, start: Seating): Seating {
  const random = seededRandom();
  let winner: Seating | undefined;
  for (let trial = 0; trial < trials; trial += 1) {
    const wishes = all
      .map((candidate) =>
        trial === 0
          ? { candidate, priority: candidate.weight + candidate.mark.x / 1e4 }
          : { candidate, priority: candidate.weight * (0.25 + 1.5 * random()), fromTop: random() < 0.45, leftFirst: random() < 0.4 },
      )
      .sort((a, b) => b.priority - a.priority);
    const seating = seat(wishes, room, start);
    if (!winner || seating.score > winner.score) winner = seating;
    if (all.length <= 1) break;
  }
  return winner ?? start;
}

/** Moves each label down to the lowest row that is free, the highest one first: its pole is then short. */
function lower({ boxes, poles, flags }: Seating, candidates: readonly Candidate[], { lane, frame, lines = [] }: LabelRoom): readonly Flag[] {
  const byItem = new Map(candidates.map((one) => [one.mark.item, one]));
  const seats = flags.map((flag, at) => ({ flag, box: boxes[at] as Box }));
  for (const seat of [...seats].sort((a, b) => b.flag.row - a.flag.row)) {
    const candidate = byItem.get(seat.flag.mark.item);
    if (!candidate) continue;
    const others = seats.filter((other) => other !== seat);
    const otherBoxes = others.map((other) => other.box);
    const otherPoles = [...poles.slice(0, lines.length), ...others.map((other) => ({ x: other.flag.mark.x, y1: other.flag.top }))];
    for (let step = 0; step < seat.flag.row * 2; step += 1) {
      const place = seatAt(candidate, step >> 1, (step & 1) === (seat.flag.side === 'left' ? 0 : 1), lane.base);
      if (!isFree(place, frame, otherBoxes, otherPoles)) continue;
      seat.flag = place.flag;
      seat.box = place.box;
      break;
    }
  }
  return seats.map((seat) => seat.flag);
}

/**
 * Seats as many labels in a lane as fit: first the chosen one, then those of pinned milestones, then the
 * weightiest of the others. The chance in it is seeded, so the same input always gives the same drawing.
 *
 * @param candidates labels of the lane
 * @param room the lane and what runs through it
 * @param first a label that must be seated
 * @returns labels that touch neither each other nor a pole
 */
export function placeLabels(candidates: readonly Candidate[], room: LabelRoom, first?: Candidate): readonly Flag[] {
  const others = first ? candidates.filter((one) => one.mark.item !== first.mark.item) : candidates;
  const start = first ? seatFirst(first, room) : empty(room);
  const pinned = others.filter((one) => one.mark.item.pinned);
  const rest = others.filter((one) => !one.mark.item.pinned);
  return lower(best(rest, TRIALS, room, best(pinned, PINNED_TRIALS, room, start)), others, room);
}

/**
 * Keeps labels where they were while the drawing moves under them, drops those that have come to touch,
 * and seats others where there is room: one trial, quick enough for each frame of a gesture. In a movement
 * a limit on those that come leaves a picture that the eye can follow, and little for the browser to lay out.
 *
 * @param candidates labels of the lane
 * @param before labels as they were last seated
 * @param room the lane and what runs through it
 * @param first a label that must be seated
 * @param mostFresh how many that were not there may come
 * @returns labels that touch neither each other nor a pole
 */
export function keepLabels(candidates: readonly Candidate[], before: readonly Flag[], room: LabelRoom, first?: Candidate, mostFresh?: number): readonly Flag[] {
  const seats = new Map(before.map((flag) => [flag.mark.item, flag]));
  const others = first ? candidates.filter((one) => one.mark.item !== first.mark.item) : candidates;
  const wishes = others.map((candidate): Wish => {
    const was = seats.get(candidate.mark.item);
    return was ? { candidate, row: was.row, leftFirst: was.side === 'left' } : { candidate };
  });
  const [kept, fresh] = [wishes.filter((wish) => wish.row !== undefined), wishes.filter((wish) => wish.row === undefined)];
  return seat(fresh, room, seat(kept, room, first ? seatFirst(first, room) : empty(room)), mostFresh).flags;
}
