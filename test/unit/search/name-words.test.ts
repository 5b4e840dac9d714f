import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/domain/locales.ts';
import { oneSlipApart } from '../../../src/search/edit-distance.ts';
import { englishKey } from '../../../src/search/english-spelling.ts';
import { nameWords } from '../../../src/search/name-words.ts';

const keys = (text: string, locale: Locale = 'vi') => nameWords(text, locale).map(({ key }) => key);

describe('what is typed in different ways has the same words', () => {
  test.each([
    ['Hòa bình', 'Hoà bình'],
    ['kỷ niệm', 'kỉ niệm'],
    ['Quỹ ASEAN', 'quĩ asean'],
    ['KL59', 'KL 59'],
    ['AMM-58', 'amm 58'],
    ['Đề án', 'de an'],
    ['Việt Nam', 'Vietnam'],
    ['Cộng đồng', 'Cộng đồng'.normalize('NFD')],
  ])('%s, %s', (a, b) => {
    expect(keys(a)).toEqual(keys(b));
  });
});

test('a plus is a word', () => {
  expect(keys('ADMM+')).toEqual(['admm', 'plus']);
  expect(keys('ASEAN+3')).toEqual(['asean', 'plus', '3']);
});

test.each([
  ['centre', 'centers'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['normalisation', 'normalization'],
  ['programmes', 'program'],
  ['dialogue', 'dialogs'],
  ['organised', 'organized'],
  ['people-centred', 'people-centered'],
])('%s is %s', (british, american) => {
  expect(keys(british, 'en')).toEqual(keys(american, 'en'));
});

test('English keys are idempotent', () => {
  for (const word of ['centers', 'organizations', 'ministries', 'travelling', 'analyse', 'offences'])
    expect(englishKey(englishKey(word))).toBe(englishKey(word));
});

test('one slip of a finger, not two', () => {
  for (const [a, b] of [
    ['luan', 'luam'],
    ['dong', 'dogn'],
    ['asean', 'asen'],
    ['charter', 'chaarter'],
  ] as const)
    expect(oneSlipApart(a, b)).toBe(true);
  for (const [a, b] of [
    ['luan', 'luan'],
    ['luan', 'lua m'],
    ['abcd', 'badc'],
    ['asean', 'as'],
  ] as const)
    expect(oneSlipApart(a, b)).toBe(false);
});
