import { listAnswer } from '../../data/data-answer.ts';
import { getPublishedDocuments } from '../../data/published-record.ts';

export const GET = async () => listAnswer('/data/documents.json', 'document', 'documents', await getPublishedDocuments());
