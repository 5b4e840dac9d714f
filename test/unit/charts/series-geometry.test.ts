import { expect, test } from 'vitest';
import { wideFrame } from '../../../src/charts/chart-frame.ts';
import { layOutSeries } from '../../../src/charts/series-geometry.ts';

const points = (values: Record<number, number>) => Object.entries(values).map(([year, value]) => ({ date: { year: Number(year) }, value, soft: false }));

test('a line breaks where a year is missing, and the gap is known', () => {
  const layout = layOutSeries([{ key: 'value', points: points({ 2001: 1, 2002: 2, 2004: 3, 2005: 4 }) }], 'line', wideFrame);
  expect(layout.measures[0]?.paths).toHaveLength(2);
  expect(layout.gaps).toHaveLength(1);
});

test('bars stand on zero, and those below it hang from it', () => {
  const layout = layOutSeries([{ key: 'value', points: points({ 2001: 5, 2002: -5 }) }], 'bar', wideFrame);
  const [up, down] = layout.measures[0]?.bars ?? [];
  expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(layout.base, 6);
  expect(down?.y).toBeCloseTo(layout.base, 6);
  expect(up?.height).toBeCloseTo(down?.height ?? 0, 6);
});

test('two measures share a year without overlapping', () => {
  const layout = layOutSeries(
    [
      { key: 'a', points: points({ 2001: 5 }) },
      { key: 'b', points: points({ 2001: 3 }) },
    ],
    'bar',
    wideFrame,
  );
  const [a, b] = layout.measures.map((measure) => measure.bars[0]);
  expect((a?.x ?? 0) + (a?.width ?? 0)).toBeLessThanOrEqual(b?.x ?? 0);
});

test('everything stays inside the frame', () => {
  const layout = layOutSeries([{ key: 'value', points: points({ 1996: 0.1, 2024: 4000 }) }], 'bar', wideFrame);
  const bars = layout.measures.flatMap((measure) => measure.bars);
  expect(bars.every((bar) => bar.x >= wideFrame.left && bar.x + bar.width <= wideFrame.width && bar.y >= 0)).toBe(true);
  expect(layout.years.every((year, index) => index === 0 || year.x - (layout.years[index - 1]?.x ?? 0) >= 30)).toBe(true);
});
