import { getCollection } from 'astro:content';
import type { Localized } from '../domain/locales.ts';
import { sectionPath } from '../i18n/routes.ts';
import type { Quiz } from '../schemas/quiz.ts';
import { once } from './memo.ts';

/** A quiz with its addresses. */
export interface QuizEntry extends Quiz {
  readonly path: Localized;
}

/** The order in which the site's sections are learnt; a quiz of another id stands after these. */
const ORDER = ['membership-and-history', 'how-asean-works', 'political-security', 'economic', 'socio-cultural', 'connectivity', 'visions', 'conclusion-59'];
const place = (id: string) => ORDER.indexOf(id) + 1 || ORDER.length + 1;

/** All quizzes, in the order in which the site is learnt. */
export const getQuizzes = once(
  async (): Promise<readonly QuizEntry[]> =>
    (await getCollection('quizzes'))
      .map(({ data }) => ({ ...data, path: sectionPath('quizzes', { vi: data.slug.vi, en: data.id }) }))
      .sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1)),
);
