/** Sizes, times and shares as the benchmark prints them. */
export const percent = (share: number) => `${(100 * share).toFixed(0).padStart(4)} %`;
export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(bytes < 102_400 ? 1 : 0)} KB`;
export const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
export const wait = (milliseconds: number | undefined) => (milliseconds === undefined ? '–' : `${Math.round(milliseconds)} ms`);

/**
 * The median of some numbers.
 *
 * @param numbers in any order
 * @returns the middle one, of an even number the upper of the two; nothing where there are none
 */
export function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * Sets a table in columns.
 *
 * @param rows cells; the first row heads the columns
 * @returns lines, the first column to the left, the others to the right
 */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')).join('\n');
}
