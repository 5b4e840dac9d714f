import { expect, test } from 'vitest';
import { gatherSources } from '../../../src/data/cited-facts.ts';
import type { Source } from '../../../src/schemas/source.ts';

const source = (key: string, url: string): Source => ({ key, kind: 'primary', title: url, publisher: 'ASEAN', lang: 'en', url });
const fact = (...sources: string[]) => ({ vi: 'Dữ kiện.', en: 'A fact.', sources });

test('sources of several records make one list: what is cited, once, under one number', () => {
  const { sources, numbers } = gatherSources([
    { facts: [fact('s2')], sources: [source('s1', 'https://a.org/'), source('s2', 'https://b.org/')] },
    { facts: [fact('s1', 's2')], sources: [source('s1', 'https://b.org/'), source('s2', 'https://c.org/')] },
    { facts: [], sources: [source('s1', 'https://d.org/')] },
  ]);
  expect(sources.map(({ key, url }) => [key, url])).toEqual([
    ['1', 'https://b.org/'],
    ['2', 'https://c.org/'],
  ]);
  expect(numbers.map((one) => Object.fromEntries(one))).toEqual([{ s2: 1 }, { s1: 1, s2: 2 }, {}]);
});
