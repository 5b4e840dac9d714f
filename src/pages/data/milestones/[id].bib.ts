import type { APIRoute } from 'astro';
import { bibtex } from '../../../citation/bibliography.ts';
import { milestoneCitations } from '../../../data/milestone-citations.ts';

export async function getStaticPaths() {
  return (await milestoneCitations()).map(({ id, items }) => ({ params: { id }, props: { items } }));
}

/** The citation of one milestone in both languages. */
export const GET: APIRoute = ({ props }) => new Response(bibtex(props.items));
