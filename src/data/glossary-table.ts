import { cellReader, lines, words } from '../domain/cell.ts';
import { type Column, localizedColumns } from '../domain/data-table.ts';
import type { Localized } from '../domain/locales.ts';
import { type Evidence, evidenceColumns, evidenceOf, readEvidence } from './evidence-columns.ts';
import type { PublishedTerm } from './published-record.ts';
import { confidenceColumn, idColumn, pillarsColumn } from './shared-columns.ts';

/** A term as a row of `glossary.csv` holds it. */
export interface TermRow extends Evidence {
  readonly id: string;
  readonly acronym?: string | undefined;
  readonly name: Localized;
  readonly definition: Localized & { readonly sources: readonly string[] };
  readonly aliases: Localized<readonly string[]>;
  readonly pillars: readonly string[];
  readonly confidence: string;
}

/** The columns of `glossary.csv`. */
export const termColumns: readonly Column<TermRow>[] = [
  idColumn,
  { name: 'acronym', type: 'string', description: 'Chữ viết tắt / Acronym', cell: ({ acronym }) => acronym ?? '' },
  ...localizedColumns<TermRow>('name', { vi: 'Tên', en: 'Name' }, ({ name }) => name),
  ...localizedColumns<TermRow>('definition', { vi: 'Định nghĩa', en: 'Definition' }, ({ definition }) => definition),
  {
    name: 'definition_sources',
    type: 'string',
    description: 'Khóa nguồn của định nghĩa, cách nhau bằng dấu cách / Keys of the definition’s sources, parted by spaces',
    constraints: { required: true },
    cell: ({ definition }) => words(definition.sources),
  },
  ...localizedColumns<TermRow>('aliases', { vi: 'Tên gọi khác, mỗi dòng một tên', en: 'Other names, one a line' }, ({ aliases }) => ({
    vi: lines(aliases.vi),
    en: lines(aliases.en),
  })),
  pillarsColumn,
  confidenceColumn,
  ...evidenceColumns,
];

/**
 * Takes from a term what a row holds.
 *
 * @param record a published term
 * @returns its row
 */
export function termRow(record: PublishedTerm): TermRow {
  const { id, acronym, name, definition, aliases, pillars, confidence } = record;
  return { id, acronym, name, definition, aliases: { vi: aliases?.vi ?? [], en: aliases?.en ?? [] }, pillars, confidence, ...evidenceOf(record) };
}

/**
 * Reads a row of `glossary.csv`.
 *
 * @param cells cells by column
 * @returns the same row as `termRow` made
 * @throws Error when a column is missing
 */
export function readTermRow(cells: Readonly<Record<string, string>>): TermRow {
  const read = cellReader(cells);
  return {
    id: read.text('id'),
    acronym: read.optional('acronym'),
    name: read.localized('name'),
    definition: { ...read.localized('definition'), sources: read.words('definition_sources') },
    aliases: { vi: read.lines('aliases_vi'), en: read.lines('aliases_en') },
    pillars: read.words('pillars'),
    confidence: read.text('confidence'),
    ...readEvidence(read),
  };
}
