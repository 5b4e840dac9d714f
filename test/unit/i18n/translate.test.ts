import { expect, test } from 'vitest';
import { capitalNumber } from '../../../src/i18n/number-words.ts';
import { countWords, strings } from '../../../src/i18n/translate.ts';

const { vi, en } = strings;
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('a sentence has the same blanks in both languages', () => {
  for (const key of Object.keys(vi) as (keyof typeof vi)[]) expect([key, ...new Set(blanks(en[key]))]).toEqual([key, ...new Set(blanks(vi[key]))]);
});

test('no text is left untranslated, names and symbols apart', () => {
  const same = Object.keys(vi).filter((key) => vi[key as keyof typeof vi] === en[key as keyof typeof en]);
  expect(same).toEqual(['home.try.3', 'home.try.4', 'cite.apa', 'cite.chicago-author-date']);
});

test('numbers follow the plural of the language and the house style', () => {
  expect([countWords('en', 'timeline.count', 1), countWords('en', 'timeline.count', 2), countWords('vi', 'timeline.count', 1200)]).toEqual([
    '1 milestone',
    '2 milestones',
    '1.200 cột mốc',
  ]);
  expect([capitalNumber(2, 'vi'), capitalNumber(9, 'en'), capitalNumber(10, 'en')]).toEqual(['Hai', 'Nine', '10']);
});
