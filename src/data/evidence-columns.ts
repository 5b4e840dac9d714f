import { type cellReader, lines, words } from '../domain/cell.ts';
import { type Column, localizedColumns, partialDateColumn } from '../domain/data-table.ts';
import { type Localized, locales } from '../domain/locales.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Source } from '../schemas/source.ts';
import { type ListedSource, listedSource, readSource, sourcesMeaning, writeSources } from './listed-source.ts';

/** What milestones and terms tell alike: their facts, on whose word, and where to read on. */
export interface Evidence {
  readonly facts: readonly { readonly vi: string; readonly en: string; readonly sources: readonly string[] }[];
  readonly sources: readonly ListedSource[];
  readonly related: readonly string[];
  /** address of the page in each language */
  readonly url: Localized;
  readonly asOf?: string | undefined;
  /** ISO day */
  readonly reviewed: string;
}

/** A record as it is published, with what the columns below need of it. */
interface EvidenceRecord {
  readonly facts?: readonly Fact[] | undefined;
  readonly sources: readonly Source[];
  readonly related?: readonly string[] | undefined;
  readonly url: Localized;
  readonly asOf?: string | undefined;
  readonly reviewed: string;
}

/** The last columns of a table of records. */
export const evidenceColumns: readonly Column<Evidence>[] = [
  ...localizedColumns<Evidence>('facts', { vi: 'Dữ kiện, mỗi dòng một dữ kiện', en: 'Facts, one a line' }, ({ facts }) => ({
    vi: lines(facts.map((fact) => fact.vi)),
    en: lines(facts.map((fact) => fact.en)),
  })),
  {
    name: 'fact_sources',
    type: 'string',
    description: 'Khóa nguồn của từng dữ kiện, mỗi dòng một dữ kiện / Keys of the sources of each fact, one fact a line',
    cell: ({ facts }) => lines(facts.map((fact) => words(fact.sources))),
  },
  { name: 'sources', type: 'string', description: sourcesMeaning, constraints: { required: true }, cell: ({ sources }) => writeSources(sources) },
  {
    name: 'related',
    type: 'string',
    description: 'Trang liên quan, dạng loại:mã, cách nhau bằng dấu cách / Related pages as kind:id, parted by spaces',
    cell: ({ related }) => words(related),
  },
  ...localizedColumns<Evidence>('url', { vi: 'Địa chỉ của trang', en: 'Address of the page' }, ({ url }) => url).map(
    (column): Column<Evidence> => ({ ...column, format: 'uri', constraints: { required: true } }),
  ),
  partialDateColumn('as_of', 'Đúng tính đến / Correct as of', ({ asOf }) => asOf),
  { name: 'reviewed', type: 'date', description: 'Ngày rà soát / Last reviewed', constraints: { required: true }, cell: ({ reviewed }) => reviewed },
];

/**
 * Takes from a record what these columns hold.
 *
 * @param record a published record
 * @returns its facts, sources, pointers, addresses and dates
 */
export function evidenceOf({ facts = [], sources, related = [], url, asOf, reviewed }: EvidenceRecord): Evidence {
  return { facts, sources: sources.map(listedSource), related, url, asOf, reviewed };
}

/**
 * Reads these columns.
 *
 * @param read reader of a row
 * @returns what `evidenceOf` took from the record
 */
export function readEvidence(read: ReturnType<typeof cellReader>): Evidence {
  const [vi = [], en = []] = locales.map((locale) => read.lines(`facts_${locale}`));
  return {
    facts: read.lines('fact_sources').map((keys, index) => ({ vi: vi[index] ?? '', en: en[index] ?? '', sources: keys.split(' ') })),
    sources: read.lines('sources').map(readSource),
    related: read.words('related'),
    url: read.localized('url'),
    asOf: read.optional('as_of'),
    reviewed: read.text('reviewed'),
  };
}
