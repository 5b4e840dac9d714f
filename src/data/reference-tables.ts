import { getCollection } from 'astro:content';
import type { Localized } from '../domain/locales.ts';
import { sectionPath } from '../i18n/routes.ts';
import type { ReferenceRow, ReferenceTable } from '../schemas/reference-table.ts';
import { once } from './memo.ts';

/** A row with the address of its page, or of its place in the table. */
export interface RowEntry extends ReferenceRow {
  readonly path: Localized;
  /** whether it has a page of its own */
  readonly paged: boolean;
}

/** A table with its addresses. */
export interface TableEntry extends Omit<ReferenceTable, 'rows'> {
  readonly path: Localized;
  readonly rows: readonly RowEntry[];
}

function rowPath(table: Localized, row: ReferenceRow): Localized {
  return row.slug ? { vi: `${table.vi}${row.slug.vi}/`, en: `${table.en}${row.id}/` } : { vi: `${table.vi}#${row.id}`, en: `${table.en}#${row.id}` };
}

/** The order in which the index shows the tables; others follow by id. */
const order = ['members', 'summits', 'chairs', 'viet-nam-roles', 'agencies', 'secretaries-general', 'dialogue-partners'];
const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);

/** All reference tables. */
export const getReferenceTables = once(
  async (): Promise<readonly TableEntry[]> =>
    (await getCollection('reference'))
      .map(({ data }): TableEntry => {
        const path = sectionPath('reference', { vi: data.slug.vi, en: data.id });
        return { ...data, path, rows: data.rows.map((row) => ({ ...row, path: rowPath(path, row), paged: row.slug !== undefined })) };
      })
      .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1)),
);
