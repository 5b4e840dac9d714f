import { firstDay, lastDay, parsePartialDate } from '../domain/partial-date.ts';
import type { Milestone } from '../schemas/milestone.ts';

/** A time during which Viet Nam was in the chair of ASEAN. */
export interface ChairTerm<Record extends Milestone = Milestone> {
  readonly milestone: Record;
  /** ISO days */
  readonly firstDay: string;
  readonly lastDay: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Terms last a year; a meeting chaired lasts days. */
const SHORTEST_TERM = 180 * DAY;

/**
 * Finds Viet Nam's terms in the chair among the milestones: chairmanships that lasted months.
 *
 * @param milestones all milestones
 * @returns the terms in order of time
 */
export function chairTerms<Record extends Milestone>(milestones: readonly Record[]): ChairTerm<Record>[] {
  return milestones.flatMap((milestone) => {
    const start = parsePartialDate(milestone.date);
    const end = parsePartialDate(milestone.end ?? '');
    if (milestone.kind !== 'chairmanship' || !milestone.role?.kinds.includes('chair') || !start || !end) return [];
    const term = { milestone, firstDay: firstDay(start), lastDay: lastDay(end) };
    return Date.parse(term.lastDay) - Date.parse(term.firstDay) > SHORTEST_TERM ? [term] : [];
  });
}

/**
 * The years in which Viet Nam was in the chair, wholly or in part.
 *
 * @param milestones all milestones
 * @returns years
 */
export function chairYears(milestones: readonly Milestone[]): ReadonlySet<number> {
  return new Set(chairTerms(milestones).flatMap((term) => [Number(term.firstDay.slice(0, 4)), Number(term.lastDay.slice(0, 4))]));
}
