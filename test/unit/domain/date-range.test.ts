import { describe, expect, test } from 'vitest';
import { compareRanges, type DateRange, endsAfterStart, isAhead, toIsoInterval } from '../../../src/domain/date-range.ts';
import { type PartialDate, parsePartialDate } from '../../../src/domain/partial-date.ts';
import { todayInVietNam } from '../../../src/domain/today.ts';

const date = (text: string) => parsePartialDate(text) as PartialDate;
const range = (start: string, end?: string): DateRange => (end ? { start: date(start), end: date(end) } : { start: date(start) });

describe('a range of dates', () => {
  test.each([
    ['1998-12-15', '1998-12-16', true],
    ['2000-07', '2001-07', true],
    ['2016', '2020', true],
    ['2020-11-12', '2020-11', true],
    ['1998-12-16', '1998-12-15', false],
    ['2001', '2000', false],
    ['2001-07-23', '2001-07-23', false],
  ])('from %s to %s runs forwards: %s', (start, end, expected) => {
    expect(endsAfterStart({ start: date(start), end: date(end) })).toBe(expected);
  });

  test('is written as an ISO 8601 interval', () => {
    expect(toIsoInterval(range('1998-12-15', '1998-12-16'))).toBe('1998-12-15/1998-12-16');
    expect(toIsoInterval(range('1995-07'))).toBe('1995-07');
  });

  test('sorts by first possible day, the more exact date first', () => {
    const sorted = ['2010', '2010-01-01', '2009-12', '2010-01'].map((text) => range(text)).sort(compareRanges);
    expect(sorted.map(toIsoInterval)).toEqual(['2009-12', '2010-01-01', '2010-01', '2010']);
  });

  test('lies ahead only while its first possible day is after today', () => {
    expect(isAhead(range('2026-11-23'), '2026-11-22')).toBe(true);
    expect(isAhead(range('2026-11-22'), '2026-11-22')).toBe(false);
    expect(isAhead(range('2026-11'), '2026-11-22')).toBe(false);
    expect(isAhead(range('2026-11-10', '2026-12-12'), '2026-11-22')).toBe(false);
  });

  test('today turns over at midnight in Viet Nam, seven hours before Greenwich', () => {
    expect(todayInVietNam(new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21');
    expect(todayInVietNam(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
  });
});
