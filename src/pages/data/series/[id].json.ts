import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordAnswer } from '../../../data/data-answer.ts';
import { getPublishedSeries } from '../../../data/published-record.ts';

export async function getStaticPaths() {
  return (await getPublishedSeries()).map((series) => ({ params: { id: series.id }, props: { series } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => recordAnswer('series', props.series);
