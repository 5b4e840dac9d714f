import { ris } from '../../citation/bibliography.ts';
import { getSourceItems } from '../../data/source-bibliography.ts';

/** Every source of the site as RIS. */
export const GET = async () => new Response(ris(await getSourceItems()));
