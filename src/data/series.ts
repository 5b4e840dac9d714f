import { getCollection } from 'astro:content';
import type { Localized } from '../domain/locales.ts';
import { sectionPath } from '../i18n/routes.ts';
import type { Series } from '../schemas/series.ts';
import { once } from './memo.ts';

/** A series of figures with its addresses. */
export interface SeriesEntry extends Series {
  readonly path: Localized;
}

/** All series of figures, by id. */
export const getSeries = once(
  async (): Promise<readonly SeriesEntry[]> =>
    (await getCollection('series'))
      .map(({ data }) => ({ ...data, path: sectionPath('figures', { vi: data.slug.vi, en: data.id }) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
);
