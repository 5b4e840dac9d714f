import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/domain/reading-time.ts';

test('counts words, not marks of sources', () => {
  expect(readingMinutes('word '.repeat(238 * 3), false)).toBe(3);
  expect(readingMinutes('chữ <Ref s="s1 s2" /> — '.repeat(238 * 5), true)).toBe(4);
  expect(readingMinutes('', false)).toBe(1);
});
