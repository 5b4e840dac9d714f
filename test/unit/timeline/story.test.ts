import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { parsePartialDate, toDecimalYear } from '../../../src/domain/partial-date.ts';
import { stepOfKey } from '../../../src/timeline/story/step-keys.ts';
import { layOutStory, type StoryLineSize } from '../../../src/timeline/story/story-line.ts';

const wide: StoryLineSize = { width: 900, radius: 13, everyYears: 5, inset: 24, numberAt: 'left' };
const narrow: StoryLineSize = { width: 330, radius: 12, everyYears: 10, inset: 17, numberAt: 'middle' };

/** Days of the milestones of the first story. */
const dates = (parse(readFileSync('content/stories/ten-moments.yaml', 'utf8')) as { steps: { about: string }[] }).steps.map(({ about }) => {
  const record = parse(readFileSync(`content/milestones/${about.replace('milestone:', '')}.yaml`, 'utf8')) as { date: string };
  const date = parsePartialDate(record.date);
  if (!date) throw new Error(about);
  return toDecimalYear(date);
});

describe('the drawing of a story', () => {
  test.each([
    ['wide', wide],
    ['narrow', narrow],
  ] as const)('%s: every number has room for a finger, every mark stands inside, no two leaders cross', (_, size) => {
    const { stops, pitch, width, numberY, radius, lineY, height } = layOutStory(dates, size);
    expect(stops).toHaveLength(10);
    expect(pitch).toBeGreaterThanOrEqual(24);
    expect(pitch).toBeGreaterThanOrEqual(2 * radius);
    expect(lineY).toBeGreaterThan(numberY + radius);
    expect(height).toBeGreaterThan(lineY);
    stops.forEach(({ x, at }, index) => {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(width);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(width);
      const before = stops[index - 1];
      if (before) expect([x > before.x, at >= before.at]).toEqual([true, true]);
    });
  });

  it('stands as it is drawn', () => {
    const { years, stops } = layOutStory([1995.5, 2000, 2015.99], { ...narrow, everyYears: 10 });
    expect(years.map(({ year, x }) => [year, Math.round(x)])).toMatchInlineSnapshot(`
      [
        [
          2000,
          87,
        ],
        [
          2010,
          228,
        ],
      ]
    `);
    expect(stops.map(({ step, x, at }) => [step, Math.round(x), Math.round(at)])).toMatchInlineSnapshot(`
      [
        [
          1,
          55,
          24,
        ],
        [
          2,
          165,
          87,
        ],
        [
          3,
          275,
          313,
        ],
      ]
    `);
  });
});

describe('keys', () => {
  test.each([
    ['ArrowRight', 3, 4],
    ['PageDown', 0, 1],
    ['ArrowLeft', 3, 2],
    ['PageUp', 2, 1],
    ['Home', 7, 1],
    ['End', 0, 10],
  ])('%s leads from step %i to %i', (key, from, to) => expect(stepOfKey(key, from, 10)).toBe(to));

  test.each([
    ['ArrowRight', 10],
    ['ArrowLeft', 1],
    ['PageUp', 0],
    ['ArrowDown', 3],
    ['ArrowUp', 3],
    ['a', 3],
    ['toString', 3],
  ])('%s at step %i is left alone', (key, from) => expect(stepOfKey(key, from, 10)).toBeUndefined());
});
