import { lines } from '../domain/cell.ts';
import { type Column, localizedColumns } from '../domain/data-table.ts';
import type { Comparison, ComparisonRow } from '../schemas/comparison.ts';
import type { Fact } from '../schemas/fact.ts';
import { listedSource, sourcesMeaning, writeSources } from './listed-source.ts';
import { idColumn, pillarsColumn } from './shared-columns.ts';

const statements = (name: string, meaning: { vi: string; en: string }, of: (row: ComparisonRow) => readonly Fact[]) =>
  localizedColumns<ComparisonRow>(name, { vi: `${meaning.vi}, mỗi dòng một câu`, en: `${meaning.en}, one statement a line` }, (row) => ({
    vi: lines(of(row).map((fact) => fact.vi)),
    en: lines(of(row).map((fact) => fact.en)),
  }));

/**
 * The columns of a comparison as CSV: a theme a row.
 *
 * @param comparison two documents side by side
 * @returns its columns, for the comparison's rows
 */
export function comparisonColumns(comparison: Comparison): Column<ComparisonRow>[] {
  const sources = new Map(comparison.sources.map((source) => [source.key, listedSource(source)]));
  const cited = ({ before, after, vietNam = [] }: ComparisonRow) => [...new Set([...before, ...after, ...vietNam].flatMap((fact) => fact.sources))];
  return [
    idColumn,
    pillarsColumn,
    ...localizedColumns<ComparisonRow>('theme', { vi: 'Chủ đề', en: 'Theme' }, ({ theme }) => theme),
    ...statements('before', comparison.before, ({ before }) => before),
    ...statements('after', comparison.after, ({ after }) => after),
    ...localizedColumns<ComparisonRow>(
      'change',
      { vi: 'Điểm mới, theo cách đọc của ban biên tập', en: 'What is new, as the editors read it' },
      ({ change }) => change,
    ),
    ...statements('viet_nam', { vi: 'Việt Nam', en: 'Viet Nam' }, ({ vietNam = [] }) => vietNam),
    {
      name: 'sources',
      type: 'string',
      description: sourcesMeaning,
      constraints: { required: true },
      cell: (row) => writeSources(cited(row).flatMap((key) => sources.get(key) ?? [])),
    },
  ];
}
