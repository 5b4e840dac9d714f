import { listAnswer } from '../../data/data-answer.ts';
import { getPublishedTerms } from '../../data/published-record.ts';

export const GET = async () => listAnswer('/data/glossary.json', 'term', 'terms', await getPublishedTerms());
