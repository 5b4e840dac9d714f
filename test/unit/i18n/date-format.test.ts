import { expect, test } from 'vitest';
import { type PartialDate, parsePartialDate } from '../../../src/domain/partial-date.ts';
import { formatDayAndMonth, formatIso, formatRange } from '../../../src/i18n/date-format.ts';

const date = (text: string) => parsePartialDate(text) as PartialDate;

test.each([
  ['1998', 'vi', 'long', '1998'],
  ['1998-12', 'vi', 'long', 'tháng 12 năm 1998'],
  ['1998-12-15', 'vi', 'long', '15 tháng 12 năm 1998'],
  ['1998-12-15', 'vi', 'short', '15/12/1998'],
  ['1998-12', 'vi', 'short', '12/1998'],
  ['1998-12', 'en', 'long', 'December 1998'],
  ['1998-12-15', 'en', 'long', '15 December 1998'],
  ['1998-12-15', 'en', 'short', '15 Dec 1998'],
] as const)('%s in %s, %s: %s', (iso, locale, style, expected) => {
  expect(formatIso(iso, locale, style)).toBe(expected);
});

test.each([
  ['1998-12-15', '1998-12-16', 'vi', '15–16 tháng 12 năm 1998'],
  ['1998-12-15', '1998-12-16', 'en', '15–16 December 1998'],
  ['1998-10-30', '1998-11-02', 'vi', '30 tháng 10 – 2 tháng 11 năm 1998'],
  ['1998-10-30', '1998-11-02', 'en', '30 October – 2 November 1998'],
  ['2016', '2020', 'vi', '2016–2020'],
  ['2020-11', '2021', 'en', 'November 2020 – 2021'],
] as const)('from %s to %s in %s: %s', (start, end, locale, expected) => {
  expect(formatRange({ start: date(start), end: date(end) }, locale)).toBe(expected);
});

test('under its year a date says no more than it knows', () => {
  const words = (start: string, locale: 'vi' | 'en', end?: string) =>
    formatDayAndMonth(end ? { start: date(start), end: date(end) } : { start: date(start) }, locale);
  expect([words('1998-12-15', 'vi', '1998-12-16'), words('1998-12-15', 'en'), words('1998-12', 'vi'), words('1998-12', 'en'), words('1998', 'en')]).toEqual([
    '15–16/12',
    '15 Dec',
    'Tháng 12',
    'Dec',
    '',
  ]);
});
