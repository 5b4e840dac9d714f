import { expect, test } from 'vitest';
import { byCollation, initialLetter } from '../../../src/vietnamese/collation.ts';

test('Vietnamese sorts ă after a, đ after d, and numbers by value', () => {
  const words = ['Đề án 161', 'Dân', 'ăn', 'an', 'âm', 'Cấp cao 10', 'Cấp cao 9', 'ơn', 'on', 'ôn'];
  expect(words.sort(byCollation('vi'))).toEqual(['an', 'ăn', 'âm', 'Cấp cao 9', 'Cấp cao 10', 'Dân', 'Đề án 161', 'on', 'ôn', 'ơn']);
});

test.each([
  ['Ấn Độ', 'vi', 'Â'],
  ['Ủy ban', 'vi', 'U'],
  ['ước', 'vi', 'Ư'],
  ['Đề án', 'vi', 'Đ'],
  ['Ha Noi', 'en', 'H'],
  ['“Bali” Concord', 'en', 'B'],
  ['2045', 'en', '0–9'],
] as const)('%s stands in %s under %s', (title, locale, letter) => {
  expect(initialLetter(title, locale)).toBe(letter);
});
