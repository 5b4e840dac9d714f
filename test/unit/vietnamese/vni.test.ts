import { describe, expect, test } from 'vitest';
import { withTonePlacement } from '../../../src/vietnamese/tone-placement.ts';
import { decodeVni, readVni } from '../../../src/vietnamese/vni.ts';
import { contentSyllables, englishLines } from './content-words.ts';
import { everySyllable } from './every-syllable.ts';
import { HABITS, typeVni } from './type-keys.ts';

describe('queries with raw keys', () => {
  test.each([
    ['co6ng5 d9o6ng2', 'cộng đồng'],
    ['cong65 dong962', 'cộng đồng'],
    ['Co6ng5 D9o6ng2 ASEAN', 'Cộng Đồng ASEAN'],
    ['VIE65T NAM', 'VIỆT NAM'],
    ['Ha2 No6i5', 'Hà Nội'],
    ['vi5 tri1', 'vị trí'],
    ['duong972 d9u7o7ng2 nguoi72', 'đường đường người'],
    ['a8n uo61ng', 'ăn uống'],
    ['hoa2 binh2', 'hòa bình'],
    ['thue61 quan nam8 2045', 'thuế quan năm 2045'],
  ])('%s', (typed, meant) => {
    expect(decodeVni(typed)).toBe(meant);
  });
});

test.each(['ASEAN2045', 'G20', 'COVID19', 'CO2', 'co2', 'so2', 'A4', 'U17', 'EU27', 'top10', 'so161qdttg', 'Q1 2024', '8/8/2023', 'web3', '59-KL/TW'])(
  '%s stays',
  (word) => {
    expect(decodeVni(word)).toBe(word);
  },
);

describe.each(HABITS)('tone at the $tone, marks at the $marks', (habit) => {
  test('every syllable is read back from its keys', () => {
    const syllables = everySyllable();
    const read = syllables.map((word) => readVni(typeVni(word, habit))?.text ?? typeVni(word, habit));
    expect(read).toEqual(syllables);
  });

  test('what the site writes is decoded among Vietnamese, and alone never to another word', () => {
    const words = contentSyllables().map((word) => withTonePlacement(word, 'first-vowel'));
    const keys = (word: string) => typeVni(word, habit);
    expect(words.map((word) => decodeVni(`nghị ${keys(word)}`))).toEqual(words.map((word) => `nghị ${word}`));
    for (const word of words) expect([word, keys(word)]).toContain(decodeVni(keys(word)));
  });
});

test('the site’s English lines stay', () => {
  const lines = englishLines();
  const changed = lines.filter((line) => decodeVni(line) !== line);
  expect(changed.length / lines.length, changed.join('\n')).toBeLessThan(0.005);
});
