import { describe, expect, test } from 'vitest';
import { type ParagraphChange, wordChanges } from '../../../src/editorial/word-changes.ts';

/** Changes as a line of text: `{-removed-}`, `{+added+}`, `(3)` for three unchanged paragraphs. */
const shown = (changes: readonly ParagraphChange[]) =>
  changes.map((one) =>
    'unchanged' in one
      ? `(${one.unchanged})`
      : one.runs.map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `{-${text}-}` : `{+${text}+}`)).join(''),
  );

describe('a change is shown by the words it touches', () => {
  test.each([
    [
      'one word of a sentence, with its tone marks',
      ['Việt Nam gia nhập ASEAN ngày 28/7/1995.'],
      ['Việt Nam tham gia ASEAN ngày 28/7/1995.'],
      ['Việt Nam {+tham +}gia {-nhập -}ASEAN ngày 28/7/1995.'],
    ],
    ['a number', ['There are 10 members.'], ['There are 11 members.'], ['There are {-10 -}{+11 +}members.']],
    ['words put in', ['A plan was adopted.'], ['A plan was adopted in Ha Noi.'], ['A plan was adopted {+in Ha Noi+}.']],
  ])('%s', (_, before, after, expected) => {
    const lines = shown(wordChanges(before, after));
    expect(lines).toEqual(expected);
    // Nothing is lost: without what was added it is the earlier text, without what was removed the later one.
    const letters = (texts: readonly string[]) => texts.join('').replaceAll(' ', '');
    expect(letters(lines.map((line) => line.replaceAll(/\{\+.*?\+\}|\{-|-\}/g, '')))).toBe(letters(before));
    expect(letters(lines.map((line) => line.replaceAll(/\{-.*?-\}|\{\+|\+\}/g, '')))).toBe(letters(after));
  });

  test('a paragraph put in before others leaves those unchanged', () => {
    expect(shown(wordChanges(['One.', 'Two.'], ['Zero.', 'One.', 'Two.']))).toEqual(['{+Zero.+}', '(2)']);
  });

  test('a paragraph taken out is shown where it was', () => {
    expect(shown(wordChanges(['One.', 'Two.', 'Three.'], ['One.', 'Three.']))).toEqual(['(1)', '{-Two.-}', '(1)']);
  });

  test('paragraphs cut in two or put together change no word', () => {
    const [one, two] = ['It began in May.', 'It ended in June.'];
    expect(shown(wordChanges([`${one} ${two}`], [one, two]))).toEqual(['(2)']);
    expect(shown(wordChanges([one, two], [`${one} ${two}`]))).toEqual(['(1)']);
    expect(shown(wordChanges([one, two], [`${one} ${two} Nobody came.`]))).toEqual([`${one} ${two} {+Nobody came.+}`]);
  });

  test('a sentence written anew is shown whole, old then new, and not as scattered words', () => {
    const before = 'Hội nghị bàn về kế hoạch của năm tới và cách phối hợp giữa các bộ.';
    const after = 'Quyết định có hiệu lực từ ngày ký, thay cho văn bản năm 2016 của Thủ tướng.';
    expect(shown(wordChanges([before], [after]))).toEqual([`{-${before}-}{+${after}+}`]);
  });

  test('nothing changed, nothing shown', () => {
    expect(shown(wordChanges(['One.', 'Two.'], ['One.', 'Two.']))).toEqual(['(2)']);
    expect(wordChanges([], [])).toEqual([]);
  });
});
