import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { comparisonColumns } from '../../../data/comparison-csv.ts';
import { csvAnswer } from '../../../data/data-answer.ts';
import { getPublishedComparisons } from '../../../data/published-record.ts';

export async function getStaticPaths() {
  return (await getPublishedComparisons()).map((comparison) => ({ params: { id: comparison.id }, props: { comparison } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { comparison } }) =>
  csvAnswer(comparisonColumns(comparison), comparison.rows);
