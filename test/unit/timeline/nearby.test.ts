import { expect, test } from 'vitest';
import { layOutNearby, type NearbyLabel } from '../../../src/timeline/nearby.ts';
import { textWidth } from '../../../src/timeline/text-width.ts';
import { realItems } from './real-items.ts';

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
  const all = realItems(locale);
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
