import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockNames, editorBlocks } from '../../../src/admin/editor-blocks.ts';
import { type MdxFile, readMdx } from '../../../src/content-check/mdx-file.ts';
import { mdxProblems } from '../../../src/content-check/mdx-problems.ts';
import { proseComponents } from '../../../src/content-check/prose-components.ts';

const blocks = Object.fromEntries(editorBlocks().map((block) => [block.id, block]));
const block = (name: string) => blocks[name] as NonNullable<(typeof blocks)[string]>;

test('the editor offers the components that the check allows, and no other', () => {
  expect(blockNames).toEqual(Object.keys(proseComponents));
});

test.each([
  ['Ref', '<Ref s="s1 s3" />', { s: 's1 s3' }],
  ['Term', '<Term id="asean-charter">Hiến chương ASEAN</Term>', { id: 'asean-charter', words: 'Hiến chương ASEAN' }],
  [
    'Note',
    '<Note title="Điều cần lưu ý">\n\nMột đoạn.<Ref s="s1" />\n\nĐoạn nữa.\n\n</Note>',
    { title: 'Điều cần lưu ý', words: 'Một đoạn.<Ref s="s1" />\n\nĐoạn nữa.' },
  ],
  ['Diagram', '<Diagram id="institutions" />', { id: 'institutions' }],
])('%s is read and written without change', (name, written, values) => {
  const match = written.match(block(name).pattern) as RegExpMatchArray;
  expect(match[0]).toBe(written);
  expect(block(name).fromBlock?.(match)).toEqual(values);
  expect(block(name).toBlock(values)).toBe(written);
});

test('whatever is typed into a component, what is written is a component that the check allows, or text it refuses', () => {
  for (const [name, { attributes, holds }] of Object.entries(proseComponents)) {
    const typed = 'a "b" c';
    const text = block(name).toBlock({ ...Object.fromEntries(attributes.map((one) => [one, typed])), words: 'chữ' });
    expect(text.split('"').length, text).toBe(1 + 2 * attributes.length);
    const { body } = readMdx(`---\ntitle: x\n---\n\n${holds === 'words' || name === 'Ref' ? `Câu ${text}.` : text}\n`, 'x.mdx') as MdxFile;
    expect(mdxProblems(body, 'x.mdx'), text).toEqual([]);
  }
});

test('every component in the real text of an article is found', () => {
  const body = readFileSync('content/articles/vi/defa-explained.mdx', 'utf8');
  for (const name of ['Ref', 'Term', 'Note']) {
    const { source, flags } = block(name).pattern;
    expect([...body.matchAll(new RegExp(source, `${flags}g`))].length, name).toBe(body.split(`<${name} `).length - 1);
  }
});
