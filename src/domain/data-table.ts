import { writeCsv } from './csv.ts';
import { type Localized, locales } from './locales.ts';

/** A field of a Frictionless Table Schema, v2: https://datapackage.org/standard/table-schema/ */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean';
  readonly format?: 'uri';
  /** in Vietnamese and English */
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** A column of a table: what it holds, and how a record fills it. */
export interface Column<Row> extends TableField {
  /** the record's cell as text; empty where it has nothing to say */
  readonly cell: (row: Row) => string;
}

/** Form of a date of which the day, or the month and the day, may be unknown. */
export const PARTIAL_DATE_PATTERN = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$';

const languageNames: Localized<readonly [vi: string, en: string]> = { vi: ['tiếng Việt', 'in Vietnamese'], en: ['tiếng Anh', 'in English'] };

/**
 * A pair of columns for a text in both languages.
 *
 * @param name name of the columns before `_vi` and `_en`
 * @param meaning what they hold, in each language
 * @param text the text of a record, if it has one
 * @returns the Vietnamese column, then the English one
 */
export function localizedColumns<Row>(name: string, meaning: Localized, text: (row: Row) => Localized | undefined): Column<Row>[] {
  return locales.map((locale) => ({
    name: `${name}_${locale}`,
    type: 'string',
    description: `${meaning.vi} (${languageNames[locale][0]}) / ${meaning.en} (${languageNames[locale][1]})`,
    cell: (row) => text(row)?.[locale] ?? '',
  }));
}

/**
 * A column for dates that may be known only to the month or year.
 *
 * @param name name of the column
 * @param description what it holds, in both languages
 * @param date the date of a record, if it has one
 * @param required true where every record has one
 * @returns the column: text with a pattern, since a Table Schema has no type for it
 */
export function partialDateColumn<Row>(name: string, description: string, date: (row: Row) => string | undefined, required = false): Column<Row> {
  const constraints = { pattern: PARTIAL_DATE_PATTERN, ...(required && { required }) };
  return { name, type: 'string', description, constraints, cell: (row) => date(row) ?? '' };
}

/**
 * Writes records as CSV.
 *
 * @param columns the columns in order
 * @param rows one record a row
 * @returns the file's text
 */
export function tableCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return writeCsv({
    columns: columns.map(({ name }) => name),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)]))),
  });
}

/**
 * Describes a table to programs.
 *
 * @param columns the columns in order
 * @param primaryKey the column that tells rows apart, if there is one
 * @returns a Frictionless Table Schema, v2
 */
export function tableSchema<Row>(columns: readonly Column<Row>[], primaryKey?: string) {
  const fields = columns.map(({ cell: _cell, ...field }): TableField => field);
  return { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields, ...(primaryKey && { primaryKey: [primaryKey] }), missingValues: [''] };
}
