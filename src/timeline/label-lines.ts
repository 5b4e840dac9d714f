import { textWidth } from './text-width.ts';

/** Type size of labels in the drawing, px. */
export const LABEL_SIZE = 12;

/** A label up to this wide stays on one line, px. */
const ONE_LINE = 88;

/**
 * Breaks a label into one short line or the two most even ones.
 *
 * @param label words of the label
 * @returns one or two lines, together the whole label
 */
export function labelLines(label: string): string[] {
  const words = label.split(' ');
  if (words.length === 1 || textWidth(label, LABEL_SIZE) <= ONE_LINE) return [label];
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const widest = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  return breaks.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best));
}
