import { describe, expect, test } from 'vitest';
import { firstDay, lastDay, parsePartialDate, precisionOf, toDecimalYear, toIso } from '../../../src/domain/partial-date.ts';

const parsed = (text: string) => {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`${text} was refused`);
  return date;
};

describe('a partial date', () => {
  test.each(['1995', '1995-07', '1995-07-28', '2024-02-29', '2000-02-29'])('%s exists and is written back as it was', (text) => {
    expect(toIso(parsed(text))).toBe(text);
  });

  test.each(['1995-02-30', '2023-02-29', '1900-02-29', '2026-13', '2026-00', '2026-01-00', '2026-04-31', '95', '1995-7-28', '1995-07-28T00:00', '', ' 1995'])(
    '%j is refused',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );

  test.each([
    ['1995', 'year', '1995-01-01', '1995-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1995-07-28', 'day', '1995-07-28', '1995-07-28'],
  ])('%s is known to the %s and can mean %s to %s', (text, precision, first, last) => {
    const date = parsed(text);
    expect([precisionOf(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
  });

  test('stands in the middle of what it can mean', () => {
    expect(toDecimalYear(parsed('2010'))).toBeCloseTo(2010.5, 2);
    expect(toDecimalYear(parsed('2010-01-01'))).toBe(2010);
    expect(toDecimalYear(parsed('2010-07'))).toBeGreaterThan(toDecimalYear(parsed('2010-06-30')));
  });
});
