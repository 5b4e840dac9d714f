import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordAnswer } from '../../../data/data-answer.ts';
import { getPublishedTables } from '../../../data/published-record.ts';

export async function getStaticPaths() {
  return (await getPublishedTables()).map((table) => ({ params: { table: table.id }, props: { table } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => recordAnswer('table', props.table);
