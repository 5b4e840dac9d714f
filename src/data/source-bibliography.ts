import type { CslItem } from '../domain/csl-item.ts';
import { sourceItem } from '../domain/source-item.ts';
import { once } from './memo.ts';
import { getSources } from './sources.ts';

/** Every source of the site as CSL-JSON. */
export const getSourceItems = once(async (): Promise<readonly CslItem[]> => (await getSources()).map(({ source }) => sourceItem(source)));
