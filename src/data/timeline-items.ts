import type { Locale } from '../domain/locales.ts';
import { toDecimalYear } from '../domain/partial-date.ts';
import type { TimelineItem } from '../timeline/timeline-item.ts';
import type { MilestoneEntry } from './milestones.ts';
import { href } from './site.ts';

const LEADING = new Set(['chair', 'host', 'coordinator', 'proposer']);

/**
 * Milestones as the drawings take them.
 *
 * @param milestones milestones in order of time
 * @param locale language of the labels and links
 * @returns one item each, in the same order
 */
export function timelineItems(milestones: readonly MilestoneEntry[], locale: Locale): TimelineItem[] {
  return milestones.map((one) => ({
    id: one.id,
    start: toDecimalYear(one.range.start),
    ...(one.range.end && { end: toDecimalYear(one.range.end) }),
    pillars: one.pillars,
    significance: one.significance,
    label: one.label[locale],
    pinned: one.pinned ?? false,
    leading: one.role?.kinds.some((kind) => LEADING.has(kind)) ?? false,
    href: href(one.path[locale]),
  }));
}
