import { textWidth } from '../timeline/text-width.ts';

/**
 * Breaks a text into lines between words.
 *
 * @param text the text
 * @param width room for a line, px; a longer word stands alone and overflows
 * @param size type size, px
 * @returns the lines in order
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
