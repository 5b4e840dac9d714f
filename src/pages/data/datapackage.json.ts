import { dataPackage } from '../../data/data-package.ts';

export const GET = async () => Response.json(await dataPackage());
