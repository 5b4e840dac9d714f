import { expect, test } from 'vitest';
import { countByYear, densityPath } from '../../../src/timeline/year-density.ts';

const items = [1999.2, 2000, 2000.5, 2000.99, 2002.1].map((start) => ({ start }));

test('milestones are counted in the year they begin in', () => {
  expect([...countByYear(items)]).toEqual([
    [1999, 1],
    [2000, 3],
    [2002, 1],
  ]);
});

test('one bar a year, as high as its share of the most; years outside the strip have none', () => {
  const frame = { width: 40, left: 0, right: 0, from: 2000, to: 2004 };
  expect(densityPath(countByYear(items), 3, frame, 32).replaceAll('M', '\nM')).toMatchInlineSnapshot(`
    "
    M0 32V2H8V32z
    M20 32V22H28V32z"
  `);
});
