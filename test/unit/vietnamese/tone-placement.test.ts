import { expect, test } from 'vitest';
import { withTonePlacement } from '../../../src/vietnamese/tone-placement.ts';
import { everySyllable } from './every-syllable.ts';

test.each([
  ['hoá', 'hóa'],
  ['khoẻ', 'khỏe'],
  ['thuỷ', 'thủy'],
  ['Uỷ', 'Ủy'],
  ['HOÀ', 'HÒA'],
  ['oà', 'òa'],
])('%s and %s are one word in two placements', (mainVowel, firstVowel) => {
  expect(withTonePlacement(mainVowel, 'first-vowel')).toBe(firstVowel);
  expect(withTonePlacement(firstVowel, 'main-vowel')).toBe(mainVowel);
  expect(withTonePlacement(mainVowel.normalize('NFD'), 'first-vowel')).toBe(firstVowel);
});

test.each(['quý', 'quà', 'già', 'giữa', 'của', 'mía', 'lửa', 'toàn', 'ngoài', 'khuỷu', 'huỳnh', 'thuở', 'Huế', 'người', 'rượu', 'thuế'])(
  '%s has one placement',
  (word) => {
    expect(withTonePlacement(word, 'first-vowel')).toBe(word);
    expect(withTonePlacement(word, 'main-vowel')).toBe(word);
  },
);

test('tones set on the wrong vowel are put right, the rest of the text stays', () => {
  const typed = 'hòan tòan của qúy vị: “communiqué” 2045, São Tomé';
  expect(withTonePlacement(typed, 'first-vowel')).toBe('hoàn toàn của quý vị: “communiqué” 2045, São Tomé');
});

test('every syllable comes back from the other placement, and no two become one', () => {
  const syllables = everySyllable();
  const moved = syllables.map((word) => withTonePlacement(word, 'main-vowel'));
  expect(syllables.length).toBeGreaterThan(15_000);
  expect(moved.map((word) => withTonePlacement(word, 'first-vowel'))).toEqual(syllables);
  expect(new Set(moved).size).toBe(syllables.length);
});
