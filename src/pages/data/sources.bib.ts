import { bibtex } from '../../citation/bibliography.ts';
import { getSourceItems } from '../../data/source-bibliography.ts';

/** Every source of the site as BibTeX. */
export const GET = async () => new Response(bibtex(await getSourceItems()));
