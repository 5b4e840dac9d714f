import { fold } from '../vietnamese/fold.ts';

/**
 * Advance widths of Be Vietnam Pro 500 from U+0020 to U+007E, in hundredths of an em, read from the
 * font's `hmtx` table. A build has no browser to measure text with.
 */
const ADVANCE = (
  '23 30 34 82 65 86 75 19 44 44 50 62 32 61 30 52 68 40 65 67 71 67 69 59 64 69 30 32 56 73 56 59 101 75 69 78 74 63 64 78 72 27 47 69 63 86 74 83 66 82 68 64 66 73 72 102 74 68 66 47 50 47 58 71 ' +
  '23 65 66 62 66 60 39 65 59 27 28 57 27 89 58 65 66 66 40 52 43 57 58 87 57 59 51 44 42 44 47'
)
  .split(' ')
  .map(Number);

/** A letter that the table lacks is taken to be as wide as an average capital. */
const UNKNOWN = 66;

/** Marks above and below do not widen a letter, so the bare letter is measured, in its own case. */
const bare = (letter: string) => {
  const plain = fold(letter);
  return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
};

/** Letters measured already: a drawing measures the same few thousands of times. */
const known = new Map<string, number>();

function advance(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = ADVANCE[(bare(letter).codePointAt(0) ?? 0) - 0x20] ?? UNKNOWN;
  known.set(letter, width);
  return width;
}

/**
 * The width of a line of text set in Be Vietnam Pro 500.
 *
 * @param text one line
 * @param size type size in px
 * @returns width in px
 */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text.normalize('NFC')) hundredths += advance(letter);
  return (hundredths / 100) * size;
}
