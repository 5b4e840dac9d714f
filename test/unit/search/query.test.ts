import { expect, test } from 'vitest';
import { cleanQuery, LONGEST_QUERY, parseQuery } from '../../../src/search/query.ts';

test.each([
  ['x'.repeat(10_000), LONGEST_QUERY],
  ['🇻🇳'.repeat(5000), 2 * LONGEST_QUERY],
  ['a\u0301'.repeat(5000), LONGEST_QUERY],
])('what is too long is cut', (typed, most) => {
  expect(cleanQuery(typed).length).toBeLessThanOrEqual(most);
});

test('control characters, lone halves and line ends become spaces; letters are composed', () => {
  expect(cleanQuery('a\u0000b\n\tc\ud83d d')).toBe('a b c d');
  expect(cleanQuery('Đề án'.normalize('NFD'))).toBe('Đề án');
});

test.each(['', '   ', '…!?', '🙂', '<>', '""', '\u200b'])('“%s” asks for nothing', (typed) => {
  expect(parseQuery(typed, 'vi').forms).toEqual([]);
});

test('a query has its topic, phrases, dates and numbers', () => {
  const query = parseQuery('“một tầm nhìn” ngày 8/8/2023 là gì?', 'vi');
  expect(query.phrases).toEqual(['một tầm nhìn']);
  expect(query.dates).toEqual([{ day: 8, month: 8, year: 2023 }]);
  expect(parseQuery('QĐ 161', 'vi').forms.at(-1)).toEqual({ words: [], keys: [['qd161']] });
});

test('only the last word may go on, and not after a space', () => {
  const begun = (typed: string) => parseQuery(typed, 'vi').forms[0]?.words.map((word) => word.begun);
  expect(begun('hiến chươ')).toEqual([false, true]);
  expect(begun('hiến chương ')).toEqual([false, false]);
});
