import type { Locale } from '../domain/locales.ts';
import { toDecimalYear } from '../domain/partial-date.ts';
import { isLeading } from '../timeline/leading-roles.ts';
import type { TimelineItem } from '../timeline/timeline-item.ts';
import type { MilestoneEntry } from './milestones.ts';
import { href } from './site.ts';

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
    leading: isLeading(one.role?.kinds ?? []),
    href: href(one.path[locale]),
  }));
}
