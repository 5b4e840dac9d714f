import { lines } from '../domain/cell.ts';
import { type Column, localizedColumns, partialDateColumn } from '../domain/data-table.ts';
import type { Localized } from '../domain/locales.ts';
import type { ReferenceRow, ReferenceTable } from '../schemas/reference-table.ts';
import { type Evidence, evidenceColumns, evidenceOf } from './evidence-columns.ts';
import { confidenceColumn, idColumn } from './shared-columns.ts';

/** A row of a reference table as CSV holds it: it names its sources in full, so that it can stand alone. */
export interface ReferenceCsvRow extends Evidence {
  readonly id: string;
  readonly name: Localized;
  readonly cells: ReferenceRow['cells'];
  readonly conflicts: readonly Localized[];
  readonly confidence: string;
}

/** A reference table as it is published: each row has the address of its page, or of its place in the table. */
export interface PublishedTable extends Omit<ReferenceTable, 'rows'> {
  readonly rows: readonly (ReferenceRow & { readonly url: Localized })[];
}

/** A column of the table; a text that is written in both languages in any row takes a pair of columns. */
function columnsOf(table: PublishedTable, { key, name, type }: ReferenceTable['columns'][number]): Column<ReferenceCsvRow>[] {
  const text = ({ cells }: ReferenceCsvRow): string => (typeof cells[key] === 'object' ? '' : String(cells[key] ?? ''));
  const description = `${name.vi} / ${name.en}`;
  if (type === 'date') return [partialDateColumn(key, description, text)];
  if (type === 'number') return [{ name: key, type, description, cell: text }];
  if (!table.rows.some(({ cells }) => typeof cells[key] === 'object')) return [{ name: key, type: 'string', description, cell: text }];
  return localizedColumns<ReferenceCsvRow>(key, name, (row) => {
    const cell = row.cells[key];
    return typeof cell === 'object' ? cell : { vi: text(row), en: text(row) };
  });
}

/**
 * The columns of a reference table as CSV.
 *
 * @param table a published table
 * @returns the columns for its rows
 */
export function referenceColumns(table: PublishedTable): Column<ReferenceCsvRow>[] {
  return [
    idColumn,
    ...localizedColumns<ReferenceCsvRow>('name', { vi: 'Tên', en: 'Name' }, ({ name }) => name),
    ...table.columns.flatMap((column) => columnsOf(table, column)),
    ...localizedColumns<ReferenceCsvRow>('conflicts', { vi: 'Các nguồn nói khác nhau ở đâu', en: 'Where sources disagree' }, ({ conflicts }) => ({
      vi: lines(conflicts.map(({ vi }) => vi)),
      en: lines(conflicts.map(({ en }) => en)),
    })),
    { ...confidenceColumn, constraints: { enum: confidenceColumn.constraints?.['enum'] } },
    ...evidenceColumns,
  ];
}

/**
 * The rows of a reference table as CSV holds them.
 *
 * @param table a published table
 * @returns its rows in order
 */
export function referenceRows(table: PublishedTable): ReferenceCsvRow[] {
  return table.rows.map((row) => {
    const keys = new Set([...row.sources, ...(row.facts ?? []).flatMap((fact) => fact.sources)]);
    const { asOf, reviewed } = table;
    return {
      id: row.id,
      name: row.name,
      cells: row.cells,
      conflicts: row.conflicts ?? [],
      confidence: row.confidence ?? '',
      ...evidenceOf({ ...row, sources: table.sources.filter(({ key }) => keys.has(key)), asOf, reviewed }),
    };
  });
}
