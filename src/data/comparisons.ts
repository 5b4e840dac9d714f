import { getCollection } from 'astro:content';
import type { Localized } from '../domain/locales.ts';
import { path } from '../i18n/routes.ts';
import type { Comparison } from '../schemas/comparison.ts';
import { once } from './memo.ts';

/** A comparison with its addresses. */
export interface ComparisonEntry extends Comparison {
  readonly path: Localized;
}

/** All comparisons, by id. */
export const getComparisons = once(
  async (): Promise<readonly ComparisonEntry[]> =>
    (await getCollection('comparisons'))
      .map(({ data }) => ({ ...data, path: { vi: path('vi', data.slug.vi), en: path('en', data.slug.en) } }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
);
