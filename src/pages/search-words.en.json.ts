import { pageWords } from '../data/page-words.ts';

/** The words that the search fields of all pages show, loaded with their script. */
export const GET = () => Response.json(pageWords('en', ['suggestions']));
