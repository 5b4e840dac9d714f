import { expect, test } from 'vitest';
import { readMdx } from '../../../src/content-check/mdx-file.ts';
import { mdxRunningTexts } from '../../../src/content-check/mdx-running-text.ts';
import { withoutQuotations } from '../../../src/content-check/running-text.ts';
import { readYaml } from '../../../src/content-check/yaml-file.ts';
import { recordRunningTexts } from '../../../src/content-check/yaml-running-text.ts';

function inProse(body: string) {
  const text = `---\ntitle: a\n---\n\n${body}`;
  const mdx = readMdx(text, 'a.mdx');
  if (Array.isArray(mdx)) throw new Error('cannot be read');
  return mdxRunningTexts(mdx.body, text, 'vi');
}

function inRecord(source: string) {
  const yaml = readYaml(source, 'a.yaml');
  if (Array.isArray(yaml)) throw new Error('cannot be read');
  return recordRunningTexts(yaml, 'term');
}

/** Line and column of each occurrence of a word. */
const places = (texts: ReturnType<typeof inProse>, word: string) =>
  texts
    .flatMap(({ role, text, placeOf }) => (role === 'link' ? [] : [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => placeOf(index, word))))
    .map(({ line, column }) => `${line}:${column}`);

test('a paragraph is read without its mark-up, and each word is found again in the file', () => {
  const texts = inProse('Một **hai** [ba](milestone:hai)<Ref s="hai" />\nbốn \\{hai\\} &lt; <Term id="hai">hai</Term>.\n');
  expect(texts[0]?.text).toBe('Một hai ba\nbốn {hai} < hai.');
  expect(places(texts, 'hai')).toEqual(['5:7', '6:7', '6:33']);
});

test('headings, cells, items and titles of notes are told apart', () => {
  const texts = inProse('## Hỏi?\n\n- mục\n\n| a |\n| - |\n| ô |\n\n<Note title="Chú">\n\nChữ.\n\n</Note>\n');
  expect(texts.map(({ role, text }) => `${role} ${text}`)).toEqual(['heading Hỏi?', 'item mục', 'cell a', 'cell ô', 'heading Chú', 'body Chữ.']);
});

test('code keeps its length and loses its words', () => {
  const [text] = inProse('Viết `một hai` vào.');
  expect(text?.text).not.toContain('hai');
  expect(text?.text).toHaveLength('Viết một hai vào.'.length);
});

test('a record is read in both languages, whatever the form of its strings', () => {
  const texts = inRecord(
    [
      'name: { vi: "Một hai", en: One }',
      'definition:',
      '  vi: >-',
      '    Ba',
      '    hai.',
      '  en: "A \\"two\\"."',
      'aliases: { vi: [hai] }',
      'sources:',
      '  - { key: hai, title: hai, description: { vi: Bài hai, en: Article } }',
    ].join('\n'),
  );
  expect(texts.map(({ locale, role, text }) => `${locale} ${role} ${text}`)).toEqual([
    'vi title Một hai',
    'en title One',
    'vi body Ba hai.',
    'en body A "two".',
    'vi note Bài hai',
    'en note Article',
  ]);
  expect(places(texts, 'hai')).toEqual(['1:18', '5:5', '9:52']);
});

test('quotations of every kind are blotted out, one inside another too; an apostrophe opens none', () => {
  for (const quotation of ['“a”', '“a “b” c”', '‘a’', '«a»', '"a"']) {
    const own = withoutQuotations(`x ${quotation} y`);
    expect(own).toMatch(/^x [^a-c]+ y$/);
    expect(own).toHaveLength(quotation.length + 4);
  }
  expect(withoutQuotations('Viet Nam’s and ASEAN’s')).toBe('Viet Nam’s and ASEAN’s');
});
