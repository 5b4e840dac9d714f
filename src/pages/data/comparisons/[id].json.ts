import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordAnswer } from '../../../data/data-answer.ts';
import { getPublishedComparisons } from '../../../data/published-record.ts';

export async function getStaticPaths() {
  return (await getPublishedComparisons()).map((comparison) => ({ params: { id: comparison.id }, props: { comparison } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => recordAnswer('comparison', props.comparison);
