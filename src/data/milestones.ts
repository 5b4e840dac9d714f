import { getCollection } from 'astro:content';
import { compareRanges, type DateRange, isAhead } from '../domain/date-range.ts';
import type { Localized } from '../domain/locales.ts';
import { type PartialDate, parsePartialDate } from '../domain/partial-date.ts';
import { todayInVietNam } from '../domain/today.ts';
import { sectionPath } from '../i18n/routes.ts';
import type { Milestone } from '../schemas/milestone.ts';
import { once } from './memo.ts';

/** A milestone with what pages need of it. */
export interface MilestoneEntry extends Milestone {
  readonly range: DateRange;
  readonly path: Localized;
  /** still ahead on the day of the build */
  readonly ahead: boolean;
}

/** Dates in the content are checked before any page reads them. */
const date = (iso: string): PartialDate => parsePartialDate(iso) as PartialDate;

/** All milestones in order of time. */
export const getMilestones = once(async (): Promise<readonly MilestoneEntry[]> => {
  const today = todayInVietNam();
  return (await getCollection('milestones'))
    .map(({ data }) => {
      const range: DateRange = data.end === undefined ? { start: date(data.date) } : { start: date(data.date), end: date(data.end) };
      return { ...data, range, path: sectionPath('timeline', { vi: data.slug.vi, en: data.id }), ahead: isAhead(range, today) };
    })
    .sort((a, b) => compareRanges(a.range, b.range) || (a.id < b.id ? -1 : 1));
});

/**
 * Milestones by the year in which they begin.
 *
 * @param milestones milestones in order of time
 * @returns years in order, each with its milestones
 */
export function byYear(milestones: readonly MilestoneEntry[]): ReadonlyMap<number, readonly MilestoneEntry[]> {
  return Map.groupBy(milestones, (one) => one.range.start.year);
}
