import { expect, test } from 'vitest';
import { toDecimalYear } from '../../../src/domain/partial-date.ts';
import { dayAt, yearAfter, yearAt } from '../../../src/timeline/decimal-year.ts';
import { clampSpan, daysOfSpan, panSpan, spanAround, spanOfDays, zoomSpan } from '../../../src/timeline/span.ts';

const whole = spanOfDays('1995-01-01', '2026-12-31');

test('every day of a leap year and the years beside it comes back as itself', () => {
  for (let time = Date.UTC(2019, 0, 1); time < Date.UTC(2022, 0, 1); time += 86_400_000) {
    const iso = new Date(time).toISOString().slice(0, 10);
    expect(dayAt(yearAt(iso))).toBe(iso);
    expect(daysOfSpan(spanOfDays(iso, iso))).toEqual({ from: iso, to: iso });
    const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
    expect(yearAt(iso)).toBe(toDecimalYear({ year, month, day }));
  }
});

test('a period ends when its last day is over', () => {
  expect(yearAfter('2020-12-31')).toBe(2021);
  expect(daysOfSpan(whole)).toEqual({ from: '1995-01-01', to: '2026-12-31' });
});

test('closer and wider again gives the same view; the fixed point stays', () => {
  const span = { from: 2005, to: 2015 };
  const closer = zoomSpan(span, 0.5, 2007.5, whole);
  expect(closer).toEqual({ from: 2006.25, to: 2011.25 });
  expect(zoomSpan(closer, 2, 2007.5, whole)).toEqual(span);
});

test('nothing is shown beyond the ends, and no less than a week', () => {
  expect(panSpan({ from: 1996, to: 2006 }, -1, whole)).toEqual({ from: 1995, to: 2005 });
  expect(panSpan({ from: 2020, to: 2026 }, 1, whole)).toEqual({ from: 2021, to: 2027 });
  expect(zoomSpan({ from: 1996, to: 2026 }, 5, 2000, whole)).toEqual(whole);
  expect(clampSpan({ from: 1900, to: 2100 }, whole)).toEqual(whole);
  const week = zoomSpan({ from: 2010, to: 2010.1 }, 0.0001, 2010.05, whole);
  expect((week.to - week.from) * 365).toBeCloseTo(7);
});

test('opening a cluster leaves room on both sides of its milestones', () => {
  const span = spanAround(2010, 2011, whole);
  expect(span.from).toBeLessThan(2010);
  expect(span.to).toBeGreaterThan(2011);
  expect(spanAround(2026.99, 2026.995, whole).to).toBeLessThanOrEqual(2027);
});
