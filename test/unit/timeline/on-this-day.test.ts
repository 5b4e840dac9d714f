import { describe, expect, it } from 'vitest';
import { onThisDay } from '../../../src/timeline/on-this-day.ts';

const items = ['1967-08-08', '1995', '1995-07-28', '1998-12-15/1998-12-16', '2004-02-29', '2008-12-15', '2010-04', '2015-12-31', '2026-11-30'].map(
  (interval) => ({ interval }),
);
const told = (today: string, of = items) => onThisDay(of, today).map(({ days, day, items }) => `${days} ${day}: ${items.map((one) => one.interval).join(' ')}`);

describe('on this day', () => {
  it('finds what began on the day and month of today, in any year', () => {
    expect(told('2026-07-28')).toEqual(['0 2026-07-28: 1995-07-28']);
    expect(told('2026-12-15')).toEqual(['0 2026-12-15: 1998-12-15/1998-12-16 2008-12-15']);
    expect(told('1995-07-28')).toEqual(['0 1995-07-28: 1995-07-28']);
  });

  it('else says what is nearest before and after, also across New Year', () => {
    expect(told('2026-08-01')).toEqual(['-4 2026-07-28: 1995-07-28', '7 2026-08-08: 1967-08-08']);
    expect(told('2026-01-02')).toEqual(['-2 2025-12-31: 2015-12-31', '57 2026-02-28: 2004-02-29']);
    expect(told('2025-12-20')).toEqual(['-5 2025-12-15: 1998-12-15/1998-12-16 2008-12-15', '11 2025-12-31: 2015-12-31']);
  });

  it('keeps 29 February in leap years, and moves it to the 28th in others', () => {
    expect(told('2028-02-29')).toEqual(['0 2028-02-29: 2004-02-29']);
    expect(told('2028-02-28')[1]).toBe('1 2028-02-29: 2004-02-29');
    expect(told('2027-02-28')).toEqual(['0 2027-02-28: 2004-02-29']);
    expect(told('2027-03-01')[0]).toBe('-1 2027-02-28: 2004-02-29');
  });

  it('leaves out what is known to the month or year only, and what is still to come', () => {
    expect(told('2026-04-15').join()).not.toContain('2010-04');
    expect(told('2026-11-29').join()).not.toContain('2026-11-30');
    expect(told('2026-11-30')).toEqual(['0 2026-11-30: 2026-11-30']);
    expect(told('2027-11-30')).toEqual(['0 2027-11-30: 2026-11-30']);
    expect(told('2026-05-01', [{ interval: '1995' }])).toEqual([]);
  });
});
