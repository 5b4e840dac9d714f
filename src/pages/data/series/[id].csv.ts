import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { csvAnswer } from '../../../data/data-answer.ts';
import { getPublishedSeries } from '../../../data/published-record.ts';
import { seriesColumns } from '../../../data/series-csv.ts';

export async function getStaticPaths() {
  return (await getPublishedSeries()).map((series) => ({ params: { id: series.id }, props: { series } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { series } }) => csvAnswer(seriesColumns(series), series.points);
