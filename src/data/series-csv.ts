import { type Column, localizedColumns, partialDateColumn } from '../domain/data-table.ts';
import type { Series } from '../schemas/series.ts';
import { listedSource, sourcesMeaning, writeSources } from './listed-source.ts';

type Point = Series['points'][number];

/**
 * The columns of a series as CSV: a date a row, a measure a column. A number that no source gives stays empty.
 *
 * @param series numbers over time
 * @returns its columns, for the series' points
 */
export function seriesColumns(series: Series): Column<Point>[] {
  const sources = new Map(series.sources.map((source) => [source.key, listedSource(source)]));
  return [
    partialDateColumn('date', 'Thời gian / Time', ({ date }) => date, true),
    ...series.measures.map(
      ({ key, name }): Column<Point> => ({
        name: key,
        type: 'number',
        description: `${name.vi}, ${series.unit.vi} / ${name.en}, ${series.unit.en}`,
        cell: ({ values }) => String(values[key] ?? ''),
      }),
    ),
    {
      name: 'derived',
      type: 'boolean',
      description: 'Tính ra từ số của nguồn / Computed from the source’s numbers',
      constraints: { required: true },
      cell: ({ derived = false }) => String(derived),
    },
    ...localizedColumns<Point>('partial', { vi: 'Chỉ một phần của năm', en: 'Only part of the year' }, ({ partial }) => partial),
    ...localizedColumns<Point>('note', { vi: 'Ghi chú', en: 'Note' }, ({ note }) => note),
    {
      name: 'sources',
      type: 'string',
      description: sourcesMeaning,
      constraints: { required: true },
      cell: (point) => writeSources(point.sources.flatMap((key) => sources.get(key) ?? [])),
    },
  ];
}
