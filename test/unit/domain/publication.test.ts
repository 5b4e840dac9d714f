import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publicationOf } from '../../../src/domain/publication.ts';
import { todayInVietNam } from '../../../src/domain/today.ts';

const both = (date: string) => [{ date }, { date }];

describe('a piece dated 1 December 2026 becomes public at midnight in Ha Noi, which is 17:00 UTC', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['2026-11-30T16:59:59.999Z', { state: 'scheduled', on: '2026-12-01' }],
    ['2026-11-30T17:00:00.000Z', { state: 'public' }],
    ['2026-12-01T00:00:00.000Z', { state: 'public' }],
    ['2026-12-02T17:00:00.000Z', { state: 'public' }],
  ])('a build at %s', (now, expected) => {
    vi.setSystemTime(new Date(now));
    expect(publicationOf(both('2026-12-01'), todayInVietNam())).toEqual(expected);
  });
});

test('a draft is never public, whatever its date', () => {
  for (const date of ['2000-01-01', '2026-11-22', '2099-01-01']) {
    expect(publicationOf([{ date, draft: true }, { date }], '2026-11-22')).toEqual({ state: 'draft' });
    expect(publicationOf([{ date }, { date, draft: true }], '2026-11-22')).toEqual({ state: 'draft' });
  }
});

test('draft: false means what no draft field means', () => {
  expect(publicationOf([{ date: '2026-11-22', draft: false }], '2026-11-22')).toEqual({ state: 'public' });
});

test('both languages appear at once, on the later of their days', () => {
  const versions = [{ date: '2026-11-20' }, { date: '2026-11-25' }];
  expect(publicationOf(versions, '2026-11-24')).toEqual({ state: 'scheduled', on: '2026-11-25' });
  expect(publicationOf(versions.toReversed(), '2026-11-25')).toEqual({ state: 'public' });
});
