import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMdx } from '../../src/content-check/mdx-file.ts';
import type { Locale } from '../../src/domain/locales.ts';
import { type ProseBlock, proseBlocks } from '../../src/editorial/prose-blocks.ts';
import { readability, SENTENCE_LIMIT, wordCount } from '../../src/editorial/readability.ts';

const files = globSync('content/{pages,articles}/{vi,en}/**/*.mdx').sort();
const read = (file: string): ProseBlock[] => {
  const mdx = readMdx(readFileSync(file, 'utf8'), file);
  if (Array.isArray(mdx)) throw new Error(`${file} cannot be read`);
  return proseBlocks(mdx.body);
};
const localeOf = (file: string) => file.split('/')[2] as Locale;
const idOf = (file: string) => file.split('/').slice(3).join('/').replace('.mdx', '');

/** Pages that only lead to others. */
const INDEXES = new Set(['press/fact-sheets']);

test('there are at least 60 explanatory pages and articles a language', () => {
  for (const locale of ['vi', 'en']) expect(files.filter((file) => localeOf(file) === locale && !INDEXES.has(idOf(file))).length).toBeGreaterThanOrEqual(60);
});

/** Pages that speak of this site itself, or list its pages, have no other source than the site. */
const OWN = /^(about|data|learn|press|press\/reuse|press\/fact-sheets)(\/(?!fact-sheets\/)|$)/;
/** What is called by a number is not a figure. */
const NAMES =
  /(?<!\p{L})(Kết luận|Conclusion|Nghị quyết|Resolution|Đề án|Scheme|Quyết định|Decision|Quy chế|Regulation|Chỉ thị|Directive|Tầm nhìn|Vision|COVID|ASEAN)[ -](No\. |số )?[\p{L}\d/-]*\d[\p{L}\d/-]*/giu;
/** What the editors looked for and did not find rests on no source. */
const SEARCHED = /chúng tôi|trang này|chưa rõ|chưa biết|\bwe\b|\bour\b|this (page|site)|not known/i;

/** Blocks that give a number or a date on nobody's word: not their own, not that of the sentence that leads to them or closes the table. */
function unsupported(blocks: readonly ProseBlock[]): ProseBlock[] {
  // The head of a table is no heading of the text.
  const within = blocks.map((block) => (block.kind === 'heading' && block.text.includes('|') ? { ...block, kind: 'row' as const, own: '' } : block));
  const paragraph = (at: number, step: 1 | -1) => {
    for (let index = at + step; within[index] && within[index]?.kind !== 'heading'; index += step) if (within[index]?.kind === 'paragraph') return within[index];
    return undefined;
  };
  return within.filter((block, index) => {
    if (block.kind === 'heading' || block.cited || !/\d/.test(block.own.replace(NAMES, ''))) return false;
    if (SEARCHED.test(block.text) || block.text.endsWith(':')) return false;
    const neighbours = [paragraph(index, -1), block.kind === 'row' ? paragraph(index, 1) : undefined];
    return block.kind === 'paragraph' || !neighbours.some((one) => one && (one.cited || SEARCHED.test(one.text)));
  });
}

describe.each(files)('%s', (file) => {
  const locale = localeOf(file);
  const blocks = read(file);

  test.skipIf(INDEXES.has(idOf(file)))('says enough to be worth a page', () => expect(wordCount(blocks)).toBeGreaterThanOrEqual(250));

  test('keeps its sentences short on average', () => {
    const { average, longest } = readability(blocks, locale);
    expect(average, longest).toBeLessThanOrEqual(SENTENCE_LIMIT[locale]);
  });

  test.skipIf(OWN.test(idOf(file)))('names a source for every number and date', () =>
    expect(unsupported(blocks).map(({ line, text }) => `${line}: ${text.slice(0, 90)}`)).toEqual([]));
});

test('a number on nobody’s word is found', () => {
  const block = { kind: 'paragraph', text: 'Trade grew by 12% in 2019.', own: 'Trade grew by 12% in 2019.', cited: false, line: 1 } as const;
  expect(unsupported([block])).toHaveLength(1);
  expect(unsupported([{ ...block, cited: true }])).toEqual([]);
});
