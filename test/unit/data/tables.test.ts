import { describe, expect, test } from 'vitest';
import { listedSource, readSource, writeSources } from '../../../src/data/listed-source.ts';
import { referenceColumns, referenceRows } from '../../../src/data/reference-csv.ts';
import { seriesColumns } from '../../../src/data/series-csv.ts';
import { parseCsv } from '../../../src/domain/csv.ts';
import { tableCsv } from '../../../src/domain/data-table.ts';
import { referenceTable } from '../../../src/schemas/reference-table.ts';
import { series } from '../../../src/schemas/series.ts';

const both = (text: string) => ({ vi: `${text} vi`, en: `${text} en` });
const source = { key: 's1', kind: 'primary', title: 'Điều 1', publisher: 'P', published: '1995-07', lang: 'vi', url: 'https://x.test/' } as const;
const meta = { id: 'sample', name: both('name'), asOf: '2026', reviewed: '2026-11-22', sources: [source, { ...source, key: 's2' }] };
const line = 's1\tprimary\tP\tĐiều 1\t1995-07\thttps://x.test/';

describe('a source in a cell', () => {
  test('is a line of parts, and reads back', () => {
    expect(writeSources([listedSource(source)])).toBe(line);
    expect(readSource(line)).toEqual(listedSource(source));
  });

  test('has our description in brackets where no title was seen', () => {
    const described = { key: 's2', kind: 'secondary', description: both('told'), publisher: 'P\tQ', lang: 'en' } as const;
    expect(writeSources([listedSource(described)])).toBe('s2\tsecondary\tP Q\t[told vi / told en]\t\t');
  });
});

test('a reference table gives a text in both languages a pair of columns, and a row its sources in full', () => {
  const parsed = referenceTable.parse({
    ...meta,
    slug: { vi: 'thu' },
    description: both('about'),
    columns: [
      { key: 'joined', name: both('joined'), type: 'date' },
      { key: 'capital', name: both('capital'), type: 'text' },
      { key: 'code', name: both('code'), type: 'text' },
      { key: 'seats', name: both('seats'), type: 'number' },
    ],
    rows: [
      {
        id: 'a',
        name: both('A'),
        cells: { joined: '1995-07', capital: both('c'), code: 'VN', seats: 1 },
        facts: [{ ...both('f'), sources: ['s2'] }],
        conflicts: [both('x'), both('y')],
        sources: ['s1'],
      },
      { id: 'b', name: both('B'), cells: { capital: 'Manila' }, sources: ['s1'] },
    ],
  });
  const rowUrl = (id: string) => ({ vi: `https://x.test/${id}/`, en: `https://x.test/en/${id}/` });
  const table = { ...parsed, rows: parsed.rows.map((row) => ({ ...row, url: rowUrl(row.id) })) };
  const { columns, rows } = parseCsv(tableCsv(referenceColumns(table), referenceRows(table)));
  expect(columns.slice(3, 8)).toEqual(['joined', 'capital_vi', 'capital_en', 'code', 'seats']);
  expect(rows[0]).toMatchObject({ joined: '1995-07', capital_vi: 'c vi', capital_en: 'c en', code: 'VN', seats: '1', conflicts_en: 'x en\ny en' });
  expect(rows[0]).toMatchObject({ facts_en: 'f en', fact_sources: 's2', sources: `${line}\n${line.replace('s1', 's2')}`, url_en: 'https://x.test/en/a/' });
  expect(rows[1]).toMatchObject({ joined: '', capital_vi: 'Manila', capital_en: 'Manila', seats: '', conflicts_vi: '', facts_vi: '', as_of: '2026' });
});

test('a series gives each measure a column, and leaves empty what no source says', () => {
  const numbers = series.parse({
    ...meta,
    slug: { vi: 'thu' },
    unit: both('unit'),
    definition: both('definition'),
    pillars: ['economic'],
    chart: 'line',
    measures: [
      { key: 'exports', name: both('exports') },
      { key: 'imports', name: both('imports') },
    ],
    points: [
      { date: '2020', values: { exports: 0, imports: 1.5 }, sources: ['s1'] },
      { date: '2021', values: { exports: 2 }, derived: true, partial: both('half'), sources: ['s1'] },
    ],
  });
  const { rows } = parseCsv(tableCsv(seriesColumns(numbers), numbers.points));
  expect(rows[0]).toEqual({
    date: '2020',
    exports: '0',
    imports: '1.5',
    derived: 'false',
    partial_vi: '',
    partial_en: '',
    note_vi: '',
    note_en: '',
    sources: line,
  });
  expect(rows[1]).toMatchObject({ imports: '', derived: 'true', partial_en: 'half en' });
  expect(seriesColumns(numbers)[1]?.description).toBe('exports vi, unit vi / exports en, unit en');
});
