import { expect, test } from 'vitest';
import { bisectLeft } from '../../../src/timeline/bisect.ts';

test.each([
  [[], 5, 0],
  [[1, 3, 3, 7], 0, 0],
  [[1, 3, 3, 7], 3, 1],
  [[1, 3, 3, 7], 4, 3],
  [[1, 3, 3, 7], 8, 4],
])('in %j, %d belongs at place %d', (list, value, place) => {
  expect(bisectLeft(list, (one) => one, value)).toBe(place);
});
