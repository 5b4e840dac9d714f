import { parseCsv, writeCsv } from '../../domain/csv.ts';

/**
 * Keeps some rows of a published table.
 *
 * @param text a CSV file with a column `id`
 * @param ids rows to keep
 * @returns the same file, byte order mark, columns and line ends included, with those rows alone, in its own order
 * @throws Error when a row has more or fewer cells than there are columns
 */
export function filterCsv(text: string, ids: ReadonlySet<string>): string {
  const { columns, rows } = parseCsv(text);
  return writeCsv({ columns, rows: rows.filter((row) => ids.has(row['id'] ?? '')) });
}
