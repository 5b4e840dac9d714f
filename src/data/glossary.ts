import { getCollection } from 'astro:content';
import type { Localized } from '../domain/locales.ts';
import { sectionPath } from '../i18n/routes.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import { once } from './memo.ts';

/** A term with its addresses. */
export interface TermEntry extends GlossaryTerm {
  readonly path: Localized;
}

/** All terms by id. */
export const getTerms = once(
  async (): Promise<ReadonlyMap<string, TermEntry>> =>
    new Map((await getCollection('glossary')).map(({ data }) => [data.id, { ...data, path: sectionPath('glossary', { vi: data.slug.vi, en: data.id }) }])),
);
