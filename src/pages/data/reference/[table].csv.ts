import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { csvAnswer } from '../../../data/data-answer.ts';
import { getPublishedTables } from '../../../data/published-record.ts';
import { referenceColumns, referenceRows } from '../../../data/reference-csv.ts';

export async function getStaticPaths() {
  return (await getPublishedTables()).map((table) => ({ params: { table: table.id }, props: { table } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { table } }) => csvAnswer(referenceColumns(table), referenceRows(table));
