import { type Frame, timeScale } from './lanes.ts';
import { spanOfDays } from './span.ts';
import { textWidth } from './text-width.ts';

/** A time during which Viet Nam was in the chair, with the words that say so. */
export interface NamedTerm {
  /** ISO days */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly label: string;
}

/** A shaded stretch. Lengths in px. */
export interface Shade {
  readonly x: number;
  readonly width: number;
  readonly label: string;
  /** centre of the words; missing where they would touch those before */
  readonly labelX?: number;
}

const LABEL_SIZE = 11.5;
const GAP = 10;
/** A shade is never too thin to be seen. */
const THINNEST = 2;

/**
 * The chair years that a view shows.
 *
 * @param terms terms in order of time
 * @param frame size and years of the drawing
 * @returns shades inside the drawing, with words that touch neither each other nor its edges
 */
export function chairShades(terms: readonly NamedTerm[], frame: Frame): Shade[] {
  const x = timeScale(frame);
  const right = frame.width - frame.right;
  let free = Number.NEGATIVE_INFINITY;
  return terms.flatMap(({ firstDay, lastDay, label }) => {
    const span = spanOfDays(firstDay, lastDay);
    if (span.to <= frame.from || span.from >= frame.to) return [];
    const x1 = Math.max(x(span.from), frame.left);
    const x2 = Math.min(x(span.to), right);
    const half = textWidth(label, LABEL_SIZE) / 2;
    const labelX = Math.min(Math.max((x1 + x2) / 2, frame.left + half), right - half);
    const seated = labelX - half >= free;
    if (seated) free = labelX + half + GAP;
    return [{ x: x1, width: Math.max(THINNEST, x2 - x1), label, ...(seated && { labelX }) }];
  });
}
