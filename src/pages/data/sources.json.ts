import { getSourceItems } from '../../data/source-bibliography.ts';

/** Every source of the site as CSL-JSON. */
export const GET = async () => Response.json(await getSourceItems());
