/** A table's row without the spaces and hyphens that make its columns look even. */
const evenRow = (line: string) => (line.startsWith('|') ? line.replace(/[ \t]*\|[ \t]*/g, '|').replace(/-{3,}/g, '---') : line);

/** Emphasis by underscores, as by asterisks. */
const oneEmphasis = (line: string) => line.replace(/(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu, '*$1*');

const meaning = (line: string) => oneEmphasis(evenRow(line));

/**
 * Gives lines back as they were that an editor has written in other signs of the same meaning, so
 * that a reviewer sees what was changed and nothing else.
 *
 * @param after Markdown as the editor writes it
 * @param before the same text as it was before
 * @returns `after`, with each line that means what a line of `before` means written as that one
 */
export function keptLines(after: string, before: string): string {
  const known = new Map(before.split('\n').map((line) => [meaning(line), line]));
  return after
    .split('\n')
    .map((line) => known.get(meaning(line)) ?? line)
    .join('\n');
}
