import { getCollection } from 'astro:content';
import type { Localized } from '../domain/locales.ts';
import { sectionPath } from '../i18n/routes.ts';
import type { PolicyDocument } from '../schemas/document.ts';
import { once } from './memo.ts';

/** A document with its addresses. */
export interface DocumentEntry extends PolicyDocument {
  readonly path: Localized;
}

/** All documents, the newest first; records that gather several documents stand last. */
export const getDocuments = once(
  async (): Promise<readonly DocumentEntry[]> =>
    (await getCollection('documents'))
      .map(({ data }) => ({ ...data, path: sectionPath('documents', { vi: data.slug.vi, en: data.id }) }))
      .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
);
