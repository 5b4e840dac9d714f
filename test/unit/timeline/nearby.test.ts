import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type PartialDate, parsePartialDate, toDecimalYear } from '../../../src/domain/partial-date.ts';
import type { Milestone } from '../../../src/schemas/milestone.ts';
import { layOutNearby, type NearbyLabel } from '../../../src/timeline/nearby.ts';
import { textWidth } from '../../../src/timeline/text-width.ts';
import type { TimelineItem } from '../../../src/timeline/timeline-item.ts';

const records = globSync('content/milestones/*.yaml').map((file) => parse(readFileSync(file, 'utf8')) as Milestone);
const items = (locale: 'vi' | 'en'): TimelineItem[] =>
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

const box = (label: NearbyLabel) => {
  const width = textWidth(label.text, 13);
  const x1 = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
  return { x1, x2: x1 + width, y: label.y };
};

test.each([
  ['vi', 1200, 7],
  ['en', 1200, 7],
  ['vi', 330, 3],
  ['en', 330, 3],
] as const)('around each milestone, in %s at %i px, the current one is named and no labels overlap', (locale, width, span) => {
  const all = items(locale);
  for (const item of all) {
    const { labels } = layOutNearby(all, item, width, span);
    expect(
      labels.some((label) => label.current),
      item.id,
    ).toBe(true);
    const boxes = labels.map(box);
    const clashes = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => a.y === b.y && a.x1 < b.x2 && b.x1 < a.x2));
    expect(clashes, item.id).toEqual([]);
    expect(
      boxes.every((one) => one.x1 >= -1 && one.x2 <= width + 1),
      item.id,
    ).toBe(true);
  }
});
