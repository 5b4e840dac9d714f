import { expect, test } from 'vitest';
import { parseSyllable } from '../../../src/vietnamese/syllable.ts';
import { markedWords } from './content-words.ts';

test.each([
  ['Nguyễn', 'ng', 'uyên', 'ngã'],
  ['quốc', 'qu', 'ôc', 'sắc'],
  ['gì', 'g', 'i', 'huyền'],
  ['giếng', 'g', 'iêng', 'sắc'],
  ['già', 'gi', 'a', 'huyền'],
  ['nghiêng', 'ngh', 'iêng', 'ngang'],
  ['ĐỒNG', 'đ', 'ông', 'huyền'],
  ['yêu', '', 'yêu', 'ngang'],
  ['khuỷu', 'kh', 'uyu', 'hỏi'],
  ['hoá', 'h', 'oa', 'sắc'],
  ['xoong', 'x', 'oong', 'ngang'],
] as const)('%s is %s + %s + %s', (word, onset, rime, tone) => {
  expect(parseSyllable(word)).toEqual({ onset, rime, tone });
  expect(parseSyllable(word.normalize('NFD'))).toEqual({ onset, rime, tone });
});

test.each([
  ['viet', 'a stopped coda without tone'],
  ['càp', 'a stopped coda with huyền'],
  ['cêm', 'c before ê'],
  ['kan', 'k before a'],
  ['nghan', 'ngh before a'],
  ['gế', 'g before ê'],
  ['coa', 'c before a glide, which takes qu'],
  ['iêu', 'iê without an onset, which is written yê'],
  ['má́', 'two tones'],
  ['tools', 'a coda that does not exist'],
  ['ASEAN', 'an acronym'],
  ['', 'nothing'],
])('%s is no syllable: %s', (word) => {
  expect(parseSyllable(word)).toBeUndefined();
});

test('the rules hold of what the site writes in Vietnamese', () => {
  const words = markedWords();
  const syllables = words.filter((word) => parseSyllable(word) !== undefined);
  expect(words.length).toBeGreaterThan(10_000);
  // The rest are abbreviations (QĐ, TTg) and foreign names (Gusmão, Hồng Kông's Kông).
  expect(syllables.length / words.length).toBeGreaterThan(0.99);
});
