import { expect, test } from 'vitest';
import { fullText } from '../../../src/search/full-text.ts';
import type { Pagefind, PagefindResult } from '../../../src/search/pagefind-types.ts';

const result = (id: string, score: number, words: number[]): PagefindResult => ({
  id,
  score,
  words,
  data: async () => ({
    url: id,
    excerpt: 'Cộng_d\u0335ồng <mark>kinh_tế</mark>',
    content: 'Cộng_d\u0335ồng kinh_tế',
    meta: { title: 'D\u0335ề án' },
    sub_results: [{ title: 'Hội_nghị', url: `${id}#a` }],
  }),
});

const engine = (answers: Record<string, PagefindResult[]>) =>
  fullText(
    { search: async (query: string | null) => ({ results: answers[query ?? ''] ?? [], filters: {}, totalFilters: {} }) } as unknown as Pagefind,
    new Set(['cong dong']),
    'vi',
  );

const ids = (results: readonly PagefindResult[]) => results.map(({ id }) => id);

test('pages on which the words stand together come before pages that have them here and there', async () => {
  const found = await engine({ 'một hai ba': [result('apart', 3, [1, 9, 30]), result('together', 2, [4, 5, 6])] }).search('một hai ba', []);
  expect(ids(found.results)).toEqual(['together', 'apart']);
});

test('a phrase keeps the pages that have it, in the order of their words', async () => {
  const answers = {
    'một hai': [result('a', 3, [1, 9]), result('b', 2, [4, 5]), result('c', 1, [7, 8])],
    '"một hai"': [result('c', 1, []), result('b', 1, [])],
  };
  expect(ids((await engine(answers).search('“một hai”', ['một hai'])).results)).toEqual(['b', 'c']);
});

test('where no page has all words, pages with most of them stand in', async () => {
  const found = await engine({ 'một hai': [result('a', 1, [1])], 'hai ba': [result('a', 1, [1]), result('b', 1, [1])] }).search('một hai ba', []);
  expect(found.relaxed).toBe(true);
  expect(ids(found.results)).toEqual(['a', 'b']);
});

test('the query is written as the index is, and hits are read as the pages are', async () => {
  const text = engine({ 'cộng_d\u0335ồng': [result('a', 1, [1])] });
  const found = await text.search('cộng đồng', []);
  expect(ids(found.results)).toEqual(['a']);
  expect(await text.load(found.results[0] as PagefindResult)).toEqual({
    url: 'a',
    excerpt: 'Cộng đồng <mark>kinh tế</mark>',
    content: 'Cộng đồng kinh tế',
    meta: { title: 'Đề án' },
    sub_results: [{ title: 'Hội nghị', url: 'a#a' }],
  });
});
