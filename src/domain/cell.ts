import type { Localized } from './locales.ts';

/** A list inside a cell has one item a line, so that an item may hold spaces and commas. */
const onOneLine = (text: string) => text.replace(/[\r\n]+/g, ' ');

/**
 * Writes a list of texts into one cell.
 *
 * @param items texts; a line break inside one becomes a space
 * @returns one item a line
 */
export function lines(items: readonly string[]): string {
  return items.map(onOneLine).join('\n');
}

/**
 * Writes a list of words, such as ids, into one cell.
 *
 * @param items texts without spaces
 * @returns the items joined by spaces
 */
export function words(items: readonly string[]): string {
  return items.join(' ');
}

/**
 * Reads the cells of a row, the inverse of what wrote them.
 *
 * @param row cells by column
 * @returns functions from a column's name to its value; each throws an Error when the column is missing
 */
export function cellReader(row: Readonly<Record<string, string>>) {
  const text = (column: string): string => {
    const cell = row[column];
    if (cell === undefined) throw new Error(`The column “${column}” is missing.`);
    return cell;
  };
  const list = (column: string, separator: string) => (text(column) === '' ? [] : text(column).split(separator));
  const localized = (name: string): Localized => ({ vi: text(`${name}_vi`), en: text(`${name}_en`) });
  return {
    text,
    /** `undefined` for an empty cell */
    optional: (column: string) => text(column) || undefined,
    lines: (column: string) => list(column, '\n'),
    words: (column: string) => list(column, ' '),
    localized,
    /** `undefined` where both cells are empty */
    optionalLocalized: (name: string) => (text(`${name}_vi`) || text(`${name}_en`) ? localized(name) : undefined),
  };
}
