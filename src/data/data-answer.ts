import { type Column, tableCsv } from '../domain/data-table.ts';
import type { RecordKind } from '../domain/record-link.ts';
import { schemaPath } from './json-schema.ts';
import { absolute, site } from './site.ts';

/**
 * Answers with a table.
 *
 * @param columns the columns in order
 * @param rows one record a row
 * @returns an answer that holds CSV
 */
export function csvAnswer<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Response {
  return new Response(tableCsv(columns, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

/**
 * Answers with one record that says by itself what it is and on what terms it may be used.
 *
 * @param kind kind of the record
 * @param record the record
 * @returns an answer that holds JSON
 */
export function recordAnswer(kind: RecordKind, record: object): Response {
  return Response.json({ $schema: absolute(schemaPath(kind)), licence: site.licence, ...record });
}

/**
 * Answers with all records of a kind.
 *
 * @param path the file's own path, with a slash at its start
 * @param kind kind of the records
 * @param name name of the list in the file
 * @param records the records in order
 * @returns an answer that holds JSON
 */
export function listAnswer(path: string, kind: RecordKind, name: string, records: readonly object[]): Response {
  return Response.json({
    name: site.name,
    publisher: site.publisher,
    licence: site.licence,
    url: absolute(path),
    recordSchema: absolute(schemaPath(kind)),
    count: records.length,
    [name]: records,
  });
}
