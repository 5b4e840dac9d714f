import { randomLcg } from 'd3';
import { LABEL_SIZE, labelLines } from './label-lines.ts';
import { type Frame, type Lane, MARKS_HEIGHT, type Mark, ROW_HEIGHT } from './lanes.ts';
import { textWidth } from './text-width.ts';

/** Line height of labels, px. */
export const LABEL_LINE = 14.5;

/** A label on its pole. */
export interface Flag {
  readonly mark: Mark;
  readonly lines: readonly string[];
  /** side of the pole on which the text stands */
  readonly side: 'left' | 'right';
  /** top of the text, px */
  readonly y: number;
  /** top of the pole, px */
  readonly top: number;
}

interface Candidate {
  readonly mark: Mark;
  readonly lines: readonly string[];
  readonly width: number;
  readonly weight: number;
}

/** A candidate with the chances that one trial gives it. */
interface Try extends Candidate {
  readonly priority: number;
  readonly fromTop: boolean;
  readonly leftFirst: boolean;
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Few labels are pinned, so that many orders of them can be tried. */
const PINNED_TRIALS = 2000;
const TRIALS = 120;
const PINNED_WEIGHT = 40;
const weightOf: Readonly<Record<1 | 2 | 3, number>> = { 1: 10, 2: 3, 3: 1 };

function candidates(lane: Lane, depth: number): Candidate[] {
  return lane.marks
    .filter(({ main, item }) => main && (item.significance <= depth || item.pinned))
    .map((mark) => {
      const lines = labelLines(mark.item.label);
      const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE))) + 4;
      const weight = mark.item.pinned ? PINNED_WEIGHT : weightOf[mark.item.significance] + (mark.item.leading ? 2 : 0);
      return { mark, lines, width, weight };
    });
}

/** What is seated so far. */
interface Seating {
  readonly boxes: readonly Box[];
  readonly poles: readonly { readonly x: number; readonly y1: number }[];
  readonly flags: readonly Flag[];
  readonly score: number;
}

const EMPTY: Seating = { boxes: [], poles: [], flags: [], score: 0 };

/** Seats labels in the order given; a label may touch no label and no pole, a pole may cross no label. */
function seat(order: readonly Try[], lane: Lane, frame: Frame, start: Seating): Seating {
  const boxes = [...start.boxes];
  const poles = [...start.poles];
  const flags = [...start.flags];
  let score = start.score;
  for (const { mark, lines, width, weight, fromTop, leftFirst } of order) {
    const { x } = mark;
    for (let step = 0; step < lane.rows * 2; step += 1) {
      const row = fromTop ? lane.rows - 1 - (step >> 1) : step >> 1;
      const left = ((step & 1) === 1) !== leftFirst;
      const bottom = lane.base - MARKS_HEIGHT - row * ROW_HEIGHT;
      const box = { x1: left ? x - 5 - width : x + 3, x2: left ? x - 3 : x + 5 + width, y1: bottom - ROW_HEIGHT + 2, y2: bottom };
      const top = bottom - lines.length * LABEL_LINE - 1;
      const outside = box.x1 < frame.left - 2 || box.x2 > frame.width - 2;
      const touches = boxes.some(
        (other) =>
          (box.x1 < other.x2 + 6 && box.x2 + 6 > other.x1 && box.y1 < other.y2 && box.y2 > other.y1) ||
          (x > other.x1 - 3 && x < other.x2 + 3 && other.y2 > top),
      );
      const crossed = poles.some((pole) => pole.x > box.x1 - 3 && pole.x < box.x2 + 3 && pole.y1 < box.y2);
      if (outside || touches || crossed) continue;
      boxes.push(box);
      poles.push({ x, y1: top });
      flags.push({ mark, lines, side: left ? 'left' : 'right', y: bottom - lines.length * LABEL_LINE, top });
      // A lower row keeps the pole short.
      score += weight - row * 0.05;
      break;
    }
  }
  return { boxes, poles, flags, score };
}

/** Tries many orders after what is seated already, and keeps the one that seats the most weight. */
function best(all: readonly Candidate[], trials: number, lane: Lane, frame: Frame, start: Seating): Seating {
  const random = randomLcg(0.7);
  let winner: Seating | undefined;
  for (let trial = 0; trial < trials; trial += 1) {
    const order = all
      .map(
        (one): Try =>
          trial === 0
            ? { ...one, priority: one.weight + one.mark.x / 1e4, fromTop: false, leftFirst: false }
            : { ...one, priority: one.weight * (0.25 + 1.5 * random()), fromTop: random() < 0.45, leftFirst: random() < 0.4 },
      )
      .sort((a, b) => b.priority - a.priority);
    const seating = seat(order, lane, frame, start);
    if (!winner || seating.score > winner.score) winner = seating;
  }
  return winner ?? start;
}

/**
 * Seats as many labels in a lane as fit: first those of pinned milestones, then the weightiest of the
 * others. The chance in it is seeded, so the same input always gives the same drawing.
 *
 * @param lane a lane with its marks
 * @param frame size and years of the drawing
 * @param depth least significant level that is labelled: 1, 2 or 3
 * @returns labels that touch neither each other nor a pole
 */
export function placeLabels(lane: Lane, frame: Frame, depth: number): readonly Flag[] {
  const all = candidates(lane, depth);
  const pinned = best(
    all.filter((one) => one.mark.item.pinned),
    PINNED_TRIALS,
    lane,
    frame,
    EMPTY,
  );
  return best(
    all.filter((one) => !one.mark.item.pinned),
    TRIALS,
    lane,
    frame,
    pinned,
  ).flags;
}
