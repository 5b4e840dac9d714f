import { expect, test } from 'vitest';
import { fileText } from '../../../src/content-check/file-text.ts';

const told = (text: string, file: string) => fileText(text, file).problems.map(({ line, en }) => `${line} ${en}`);

test('a text of common size is read', () => {
  expect(fileText('---\ntitle: a\n---\n\nText.\n', 'a.mdx')).toMatchObject({ readable: true, problems: [] });
});

test.each([
  ['a file too large', 'a.mdx', 'Text.\n\n'.repeat(50_000), /^1 .*at most 300000/],
  ['a record too large', 'a.yaml', 'a: b\n'.repeat(130_000), /^1 .*at most 600000/],
  ['a line too long', 'a.yaml', `a: b\nc: ${'d'.repeat(9_000)}\n`, /^2 .*at most 8000/],
  ['a paragraph too long', 'a.mdx', `---\ntitle: a\n---\n\nText.\n\n${'Text.\n'.repeat(4_000)}`, /^7 .*longer than 20000/],
  ['a list too deep', 'a.mdx', `Text.\n\n${'- '.repeat(20)}x`, /^3 Too many things one inside another/],
  ['an indent too deep', 'a.yaml', `a:\n${' '.repeat(90)}b: c`, /^2 Too many things one inside another/],
])('%s is refused before it is parsed', (_, file, text, message) => {
  expect(told(text, file)).toEqual([expect.stringMatching(message)]);
  expect(fileText(text, file).readable).toBe(false);
});
