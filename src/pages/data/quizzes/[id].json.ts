import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordAnswer } from '../../../data/data-answer.ts';
import { getPublishedQuizzes } from '../../../data/published-record.ts';

export async function getStaticPaths() {
  return (await getPublishedQuizzes()).map((quiz) => ({ params: { id: quiz.id }, props: { quiz } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => recordAnswer('quiz', props.quiz);
