import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordAnswer } from '../../../data/data-answer.ts';
import { getPublishedMilestones } from '../../../data/published-record.ts';

export async function getStaticPaths() {
  return (await getPublishedMilestones()).map((milestone) => ({ params: { id: milestone.id }, props: { milestone } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => recordAnswer('milestone', props.milestone);
