/**
 * A titled table for a terminal. Its columns are as wide as their widest cell.
 *
 * @param title what the table shows, in both languages
 * @param columns names of the columns
 * @param rows cells in the order of the columns
 * @returns title with the number of rows, then the table, or a word that there is none
 */
export function textTable(title: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const heading = `${title}: ${rows.length}`;
  if (rows.length === 0) return `${heading}\n`;
  const cells = [columns, ...rows].map((row) => row.map((cell) => String(cell).normalize('NFC')));
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd();
  const [names = [], ...body] = cells;
  return [heading, line(names), line(widths.map((width) => '-'.repeat(width))), ...body.map(line), ''].join('\n');
}
