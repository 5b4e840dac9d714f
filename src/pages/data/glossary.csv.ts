import { csvAnswer } from '../../data/data-answer.ts';
import { termColumns, termRow } from '../../data/glossary-table.ts';
import { getPublishedTerms } from '../../data/published-record.ts';

export const GET = async () => csvAnswer(termColumns, (await getPublishedTerms()).map(termRow));
