import { expect, test } from 'vitest';
import { joinDStroke, splitDStroke } from '../../../src/search/d-stroke.ts';

test('đ goes into the index as d with a stroke and comes back as it was', () => {
  const text = 'Đề án, đồng, Điện Biên';
  expect(splitDStroke(text)).not.toMatch(/[đĐ]/);
  expect(splitDStroke(text).normalize('NFD').replace(/\p{M}/gu, '')).toBe('De an, dong, Dien Bien');
  expect(joinDStroke(splitDStroke(text))).toBe(text);
});
