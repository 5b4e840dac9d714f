import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMdx } from '../../src/content-check/mdx-file.ts';
import { figures } from '../../src/domain/figures.ts';
import type { Locale } from '../../src/domain/locales.ts';
import { type ProseBlock, proseBlocks } from '../../src/editorial/prose-blocks.ts';

const read = (file: string): ProseBlock[] => {
  const mdx = readMdx(readFileSync(file, 'utf8'), file);
  if (Array.isArray(mdx)) throw new Error(`${file} cannot be read`);
  return proseBlocks(mdx.body);
};

/** What is quoted is said in the words of its source, in whatever language. */
const figuresOf = (blocks: readonly ProseBlock[], locale: Locale) =>
  [
    ...new Set(
      blocks.filter(({ kind }) => kind !== 'quotation').flatMap(({ text }) => figures(text.replace(/“[^”]*”/g, ''), locale)),
    ),
  ].sort((a, b) => a - b);

describe.each(globSync('content/{pages,articles}/vi/**/*.mdx').sort())('%s says in English', (file) => {
  const [vi, en] = [read(file), read(file.replace('/vi/', '/en/'))];

  test('as many headings, paragraphs, items and rows, in the same order', () => expect(en.map(({ kind }) => kind)).toEqual(vi.map(({ kind }) => kind)));

  test('what has a source there has one here', () => expect(en.map(({ cited }) => cited)).toEqual(vi.map(({ cited }) => cited)));

  test('the same figures, days and years', () => expect(figuresOf(en, 'en')).toEqual(figuresOf(vi, 'vi')));
});

test('a figure that one language has alone is found', () => {
  expect(figures('Ngày 28/7/1995, thương mại đạt 1.234,5 tỷ, tăng 12%.', 'vi')).toEqual([12, 28, 1234.5, 1995]);
  expect(figures('On 28 July 1995 trade came to 1,234.5 billion, up 12%.', 'en')).toEqual([12, 28, 1234.5, 1995]);
  expect(figures('On 27 July 1995 trade came to 1,234.5 billion.', 'en')).not.toEqual([12, 28, 1234.5, 1995]);
});
