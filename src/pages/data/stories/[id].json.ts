import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordAnswer } from '../../../data/data-answer.ts';
import { getPublishedStories } from '../../../data/published-record.ts';

export async function getStaticPaths() {
  return (await getPublishedStories()).map((story) => ({ params: { id: story.id }, props: { story } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => recordAnswer('story', props.story);
