/** Marks nearer than this to each other are stacked, px. */
const TOUCH = 8.6;
/** Marks on top of one another. */
const STACK_LIMIT = 4;
/** A heap stands for what lies within about this width, px: a target of 24 px (WCAG 2.2, 2.5.8) and a gap. */
const HEAP_PITCH = 26;
/** Neighbours nearer than this may come to touch each other's heap, px. */
const RUN_GAP = 22;
/** Half the width of a heap, and the room a mark beside it needs, px. */
export const HEAP_HALF = 9;
const BESIDE = HEAP_HALF + 6;

/** Neighbours for which one mark stands, as there is no room for theirs. */
export interface Heap {
  /** places in the list of the first and the last of them */
  readonly first: number;
  readonly last: number;
  /** centre, px */
  readonly x: number;
}

/** How the marks of a lane lie at one scale. */
export interface Pile {
  /** level of each mark in its stack, 0 at the bottom; -1 for one that lies in a heap */
  readonly levels: Int8Array;
  readonly heaps: readonly Heap[];
}

/**
 * Stacks marks that would touch, and heaps those for which the stack has no room. Only distances count,
 * so marks keep their places while the drawing is moved sideways.
 *
 * @param xs centres of the marks in rising order, px
 * @returns the level of each, and the heaps from left to right
 */
export function pileUp(xs: ArrayLike<number>): Pile {
  const levels = new Int8Array(xs.length);
  const heaps: Heap[] = [];
  let first = 0;
  for (let at = 1; at <= xs.length; at += 1) {
    if (at < xs.length && (xs[at] as number) - (xs[at - 1] as number) < RUN_GAP) continue;
    pileRun(xs, first, at, levels, heaps);
    first = at;
  }
  return { levels, heaps };
}

/** Piles up neighbours part by part. A part in which a stack grows too high becomes a heap. */
function pileRun(xs: ArrayLike<number>, first: number, end: number, levels: Int8Array, heaps: Heap[]): void {
  const start = xs[first] as number;
  const width = (xs[end - 1] as number) - start;
  const parts = Math.max(1, Math.round(width / HEAP_PITCH));
  const pitch = width / parts;
  const lastAt = new Array<number>(STACK_LIMIT).fill(Number.NEGATIVE_INFINITY);
  let from = first;
  for (let part = 0; part < parts; part += 1) {
    const edge = part === parts - 1 ? Number.POSITIVE_INFINITY : start + (part + 1) * pitch;
    let to = from;
    while (to < end && (xs[to] as number) < edge) to += 1;
    if (!stack(xs, from, to, levels, lastAt)) {
      const x = start + (part + 0.5) * pitch;
      while (from > first && levels[from - 1] !== -1 && (xs[from - 1] as number) > x - BESIDE) from -= 1;
      while (to < end && (xs[to] as number) < x + BESIDE) to += 1;
      levels.fill(-1, from, to);
      heaps.push({ first: from, last: to - 1, x });
      lastAt.fill(Number.NEGATIVE_INFINITY);
    }
    from = to;
  }
}

/** Puts each mark on the lowest level that is free; false where none is. */
function stack(xs: ArrayLike<number>, from: number, to: number, levels: Int8Array, lastAt: number[]): boolean {
  for (let at = from; at < to; at += 1) {
    const x = xs[at] as number;
    let level = 0;
    while (level < STACK_LIMIT && x - (lastAt[level] as number) < TOUCH) level += 1;
    if (level === STACK_LIMIT) return false;
    lastAt[level] = x;
    levels[at] = level;
  }
  return true;
}
