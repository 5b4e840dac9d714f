import { type Localized, locales } from '../domain/locales.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { Milestone } from '../schemas/milestone.ts';
import { getComparisons } from './comparisons.ts';
import { getDocuments } from './documents.ts';
import { getTerms } from './glossary.ts';
import { getMilestones, type MilestoneEntry } from './milestones.ts';
import { getQuizzes } from './quizzes.ts';
import type { PublishedTable } from './reference-csv.ts';
import { getReferenceTables } from './reference-tables.ts';
import { getSeries } from './series.ts';
import { absolute } from './site.ts';
import { getStories } from './stories.ts';

/** A milestone as the open data holds it: the content's record, and what only the site knows. */
export interface PublishedMilestone extends Milestone {
  /** still ahead on the day of the build */
  readonly planned: boolean;
  /** address of its page in each language */
  readonly url: Localized;
}

/** A term as the open data holds it. */
export interface PublishedTerm extends GlossaryTerm {
  readonly url: Localized;
}

const addresses = (path: Localized) => Object.fromEntries(locales.map((locale) => [locale, absolute(path[locale])])) as unknown as Localized;

function publish<Entry extends { readonly path: Localized }>({ path, ...record }: Entry): Omit<Entry, 'path'> & { readonly url: Localized } {
  return { ...record, url: addresses(path) };
}

/**
 * A milestone as the open data holds it.
 *
 * @param entry a milestone with what pages need of it
 * @returns the record of the content with `planned` and `url`
 */
export function publishMilestone({ range: _range, path, ahead, ...record }: MilestoneEntry): PublishedMilestone {
  return { ...record, planned: ahead, url: addresses(path) };
}

/** All milestones as the open data holds them, in order of time. */
export const getPublishedMilestones = async (): Promise<PublishedMilestone[]> => (await getMilestones()).map(publishMilestone);

/** All terms as the open data holds them, in order of their ids. */
export const getPublishedTerms = async (): Promise<PublishedTerm[]> => [...(await getTerms()).values()].map(publish).sort((a, b) => (a.id < b.id ? -1 : 1));

/** All documents as the open data holds them, the newest first. */
export const getPublishedDocuments = async () => (await getDocuments()).map(publish);

/** All reference tables as the open data holds them. */
export const getPublishedTables = async (): Promise<(PublishedTable & { readonly url: Localized })[]> =>
  (await getReferenceTables()).map(({ rows, ...table }) => ({
    ...publish(table),
    rows: rows.map(({ paged: _paged, ...row }) => publish(row)),
  }));

/** All series of figures as the open data holds them. */
export const getPublishedSeries = async () => (await getSeries()).map(publish);

/** All comparisons as the open data holds them. */
export const getPublishedComparisons = async () => (await getComparisons()).map(publish);

/** All quizzes as the open data holds them. */
export const getPublishedQuizzes = async () => (await getQuizzes()).map(publish);

/** All stories as the open data holds them. */
export const getPublishedStories = async () => (await getStories()).map(publish);
