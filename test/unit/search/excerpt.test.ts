import { expect, test } from 'vitest';
import { askedWords } from '../../../src/search/asked-words.ts';
import { excerptPieces } from '../../../src/search/excerpt.ts';
import { parseQuery } from '../../../src/search/query.ts';

const any = () => true;
/** Pieces as a reader sees them, marks in square brackets. */
const shown = (html: string, content: string, title = 'x', asked: (words: string) => boolean = any) =>
  excerptPieces(html, { content, title }, asked)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
const asks = (typed: string, locale: 'vi' | 'en' = 'vi') => askedWords({ query: parseQuery(typed, locale), how: 'typed', words: typed, missing: [] }, locale);

test('marks hold words without the punctuation beside them, and neighbours are one mark', () => {
  const html = 'về <mark>Tầm nhìn</mark> <mark>Cộng đồng</mark> ASEAN <mark>2045.</mark> Bản <mark>(2045)</mark>';
  expect(shown(html, html.replace(/<[^>]+>/g, ''))).toBe('về [Tầm nhìn Cộng đồng] ASEAN [2045]. Bản ([2045])');
  expect(shown('số <mark>161/QĐ-TTg,</mark> ngày', 'số 161/QĐ-TTg, ngày')).toBe('số [161/QĐ-TTg], ngày');
});

test('an excerpt cut within a sentence says so, one that is whole does not', () => {
  const content = 'Câu đầu nói điều này. Câu sau nói điều khác, dài hơn.';
  expect(shown('nói <mark>điều</mark> này. Câu', content)).toBe('… nói [điều] này. Câu …');
  expect(shown('Câu <mark>sau</mark> nói điều khác,', content)).toBe('Câu [sau] nói điều khác …');
  expect(shown('Câu đầu nói <mark>điều</mark> này.', content)).toBe('Câu đầu nói [điều] này.');
  expect(shown('nói điều khác, dài <mark>hơn.</mark>', content)).toBe('… nói điều khác, dài [hơn].');
});

test('the title above is not said again, unless there is nothing else', () => {
  const content = 'Hiệp định Khu vực RCEP. Hiệp định giữa 15 nước.';
  expect(shown('Hiệp định Khu vực <mark>RCEP.</mark> Hiệp định giữa 15 nước.', content, 'Hiệp định Khu vực (RCEP)')).toBe('Hiệp định giữa 15 nước.');
  expect(shown('Hiệp định Khu vực <mark>RCEP.</mark>', 'Hiệp định Khu vực RCEP.', 'Hiệp định Khu vực (RCEP)')).toBe('Hiệp định Khu vực [RCEP].');
});

test('text that looks like markup stays text', () => {
  expect(shown('a &lt;img&gt; <mark>&amp;b</mark> c', 'a &lt;img&gt; &amp;b c')).toBe('a <img> &[b] c');
});

test('words typed with their marks are not found in words that only look alike without', () => {
  expect(asks('đề án 161')('để')).toBe(false);
  expect(asks('đề án 161')('đến năm')).toBe(false);
  expect(asks('đề án 161')('Đề')).toBe(true);
  expect(asks('de an 161')('Đề')).toBe(true);
  expect(asks('văn hoá')('văn hóa')).toBe(true);
  expect(asks('kì')('kỳ')).toBe(true);
  expect(asks('hiến chươ')('chương')).toBe(true);
  expect(asks('defense ministers', 'en')('Defence')).toBe(true);
  expect(asks('defense ministers', 'en')('minister')).toBe(true);
  expect(asks('8 Aug 2023', 'en')('August')).toBe(true);
});

test('where none of the marked words was asked for, all stay marked', () => {
  expect(shown('một <mark>hai</mark> ba', 'một hai ba', 'x', () => false)).toBe('một [hai] ba');
});
