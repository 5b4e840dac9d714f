import { expect, test } from 'vitest';
import { addressOf, filtersOf, sortOf, stateOf } from '../../../src/search/search-state.ts';

test('a search is the same after its address has been read', () => {
  const address = 'q=asean&type=milestone%2Cdocument&decade=1990&from=1995&to=2001&sort=newest';
  const state = stateOf(new URLSearchParams(address));
  expect(addressOf('asean', state).toString()).toBe(address);
});

test('what is not understood is left out', () => {
  const state = stateOf(new URLSearchParams('q=x&from=abc&to=99999999&sort=random&type=&colour=red'));
  expect(state).toEqual({ chosen: {}, from: undefined, to: undefined, sort: undefined });
  expect(filtersOf(state)).toEqual({});
  expect(sortOf(state)).toBeUndefined();
});

test('a period is its years, a box may stand for several values', () => {
  expect(filtersOf(stateOf(new URLSearchParams('from=1995&to=1997&type=table+row')))).toEqual({
    type: { any: ['table', 'row'] },
    year: { any: ['1995', '1996', '1997'] },
  });
  expect(filtersOf(stateOf(new URLSearchParams('from=2001&to=1999')))['year']?.any).toEqual([]);
});
