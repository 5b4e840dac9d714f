import { describe, expect, test } from 'vitest';
import { dateInText, dateKey, dateKeys, findDates } from '../../../src/search/canonical-date.ts';

const keys = (text: string) => findDates(text).map(({ date }) => dateKey(date));

describe('one day in every form has one key', () => {
  test.each([
    '8/8/2023',
    '08-08-2023',
    '08.08.2023',
    '2023-08-08',
    'ngày 8 tháng 8 năm 2023',
    'ngay 8 thang 8 nam 2023',
    'mồng 8 tháng tám 2023',
    'Ngày 8 tháng 8 năm 2023'.normalize('NFC'),
    '8 August 2023',
    '8th of Aug 2023',
    'Aug. 8, 2023',
    'August 8th, 2023',
  ])('%s', (text) => {
    expect(keys(text)).toEqual(['ngay20230808']);
  });
});

test('months, days without a year, and the American order where only it gives a date', () => {
  expect(keys('tháng 11/2007')).toEqual(['thang200711']);
  expect(keys('November 2007')).toEqual(['thang200711']);
  expect(keys('ngày 28/7')).toEqual(['ngay0728']);
  expect(keys('7/28/1995')).toEqual(['ngay19950728']);
  expect(keys('từ 26/10/2025 đến 28/10/2025')).toEqual(['ngay20251026', 'ngay20251028']);
});

test.each(['161/QĐ-TTg', '59-KL/TW', '47/2025/QĐ-TTg', 'kênh 1.5', '99/99/2020', '30/2/1995', 'ASEAN 2045', '2009–2015', 'tầm nhìn 2045'])(
  '%s is no date',
  (text) => {
    expect(keys(text)).toEqual([]);
  },
);

test('a date is found where it stands', () => {
  const text = 'Hội nghị ngày 8/8/2023 ở Hà Nội';
  const [found] = findDates(text);
  expect(text.slice(found?.start, found?.end)).toBe('ngày 8/8/2023');
});

test('a record has keys for its days, months and year; a long span for its ends', () => {
  expect(dateKeys('2025-10-26', '2025-10-28')).toEqual(expect.arrayContaining(['ngay20251027', 'ngay1027', 'thang202510', 'nam2025']));
  expect(dateKeys('2020-01-01', '2020-12-31')).toEqual(expect.arrayContaining(['ngay20200101', 'ngay20201231']));
  expect(dateKeys('2020-01-01', '2020-12-31')).not.toContain('ngay20200615');
  expect(dateKeys('2012')).toEqual(['nam2012']);
});

test('a date is written as the pages write it', () => {
  expect(dateInText({ day: 8, month: 8, year: 2023 }, 'vi')).toBe('8/8/2023');
  expect(dateInText({ day: 8, month: 8, year: 2023 }, 'en')).toBe('8 August 2023');
});
