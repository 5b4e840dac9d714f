import { expect, test } from 'vitest';
import { readTiming } from '../../bench/search/timing.ts';

const state = (at: number, titles: string[], listed: boolean, excerpts = 0) => ({ at, titles, listed, excerpts });
const loads = [
  { at: 50, bytes: 1, ahead: true },
  { at: 60, bytes: 1000, ahead: false },
  { at: 150, bytes: 10, ahead: false },
  { at: 350, bytes: 100, ahead: false },
  { at: 900, bytes: 1000, ahead: false },
];
const keys = [100, 200, 300];

test('waits are counted from the keys to the answers that stay', () => {
  const states = [
    state(160, ['b'], false),
    state(400, ['a', 'b'], false),
    state(500, ['a'], true),
    state(600, ['a', 'c'], true),
    state(700, ['a', 'c'], true, 2),
  ];
  expect(readTiming({ keys, states }, loads, true)).toEqual({
    firstAnswer: 60,
    wholeQuery: 100,
    full: 600,
    fullAfterLast: 400,
    ahead: 1,
    firstBytes: 10,
    wholeBytes: 110,
    fullBytes: 110,
  });
});

test('a list without excerpts is full once its titles stand', () => {
  expect(readTiming({ keys, states: [state(250, ['a'], true)] }, loads, false)).toMatchObject({ firstAnswer: 150, wholeQuery: 0, full: 150, fullAfterLast: 0 });
});

test('a query without an answer has no times', () => {
  for (const states of [[], [state(160, ['b'], true), state(400, [], true)]])
    expect(readTiming({ keys, states }, loads, true)).toMatchObject({ firstAnswer: undefined, wholeQuery: undefined, full: undefined });
});
