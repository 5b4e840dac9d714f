import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type PartialDate, parsePartialDate, toDecimalYear } from '../../../src/domain/partial-date.ts';
import type { Milestone } from '../../../src/schemas/milestone.ts';
import type { TimelineItem } from '../../../src/timeline/timeline-item.ts';

/** Every milestone of the site. */
export const records = globSync('content/milestones/*.yaml')
  .sort()
  .map((file) => parse(readFileSync(file, 'utf8')) as Milestone);

/** The milestones as the drawings take them, in order of time. */
export const realItems = (locale: 'vi' | 'en'): TimelineItem[] =>
  records
    .map((one) => ({
      id: one.id,
      start: toDecimalYear(parsePartialDate(one.date) as PartialDate),
      pillars: one.pillars,
      significance: one.significance,
      label: one.label[locale],
      pinned: one.pinned ?? false,
      leading: false,
      href: '',
    }))
    .sort((a, b) => a.start - b.start);
