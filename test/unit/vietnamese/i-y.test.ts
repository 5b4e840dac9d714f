import { expect, test } from 'vitest';
import { fold } from '../../../src/vietnamese/fold.ts';
import { withShortI } from '../../../src/vietnamese/i-y.ts';
import { contentSyllables } from './content-words.ts';

test.each([
  ['kỳ', 'kì'],
  ['lý', 'lí'],
  ['Mỹ', 'Mĩ'],
  ['KỶ', 'KỈ'],
  ['hy', 'hi'],
  ['tỷ', 'tỉ'],
  ['sỹ', 'sĩ'],
  ['vỹ', 'vĩ'],
  ['quý', 'quí'],
  ['ky', 'ki'],
])('%s and %s meet', (long, short) => {
  expect(withShortI(long)).toBe(short);
  expect(withShortI(short)).toBe(short);
  expect(withShortI(long.normalize('NFD'))).toBe(short);
});

test('y that never varies stays, in Vietnamese and in English words', () => {
  const text = 'y tế, ý kiến, thủy, yêu, ngày, quyền, quỳnh, suy, Italy, policy, by';
  expect(withShortI(text)).toBe(text);
});

test('the form is stable, and folding before or after gives the same', () => {
  const syllables = contentSyllables();
  const short = syllables.map(withShortI);
  expect(short.map(withShortI)).toEqual(short);
  const stopped = /[cpt]h?$/;
  // Folded syllables that end in a stop are no longer syllables, and have no open i to change.
  const open = syllables.filter((word) => !stopped.test(word));
  expect(open.map((word) => withShortI(fold(word)))).toEqual(open.map((word) => fold(withShortI(word))));
});
