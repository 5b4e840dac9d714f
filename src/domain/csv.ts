import { csvParseRows } from 'd3';

/** A table of text: named columns, and a cell for each of them in every row. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Excel reads a file without this mark in the code page of its user, which garbles Vietnamese. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** LibreOffice takes tabs and semicolons for what parts the columns, too, unless they stand in quotation marks. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

const formatCell = (cell: string) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Writes a table as CSV, RFC 4180, with a byte order mark.
 *
 * @param table columns and rows; a cell that a row lacks stays empty
 * @returns the file's text, every line ended by CR LF; line breaks inside a cell stay as they are
 * @throws Error when two columns have the same name
 */
export function writeCsv({ columns, rows }: TextTable): string {
  if (new Set(columns).size < columns.length) throw new Error(`Two columns have the same name: ${columns.join(', ')}.`);
  const records = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return BYTE_ORDER_MARK + records.map((cells) => cells.map(formatCell).join(',') + LINE_END).join('');
}

/**
 * Reads CSV, RFC 4180, with a line of column names.
 *
 * @param text the file's text, with or without a byte order mark
 * @returns its columns and rows
 * @throws Error when a row has more or fewer cells than there are columns
 */
export function parseCsv(text: string): TextTable {
  const [columns = [], ...records] = csvParseRows(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  const rows = records.map((cells, index) => {
    if (cells.length !== columns.length) throw new Error(`Row ${index + 1} has ${cells.length} cells; there are ${columns.length} columns.`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
  return { columns, rows };
}
