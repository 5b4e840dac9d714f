import { ONSETS_BEFORE_Y, parseSyllable } from './syllable.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const LAST_VOWEL = /([iy])([\u0300-\u036f]?)$/i;
const TO_SHORT: Readonly<Record<string, string>> = { i: 'i', y: 'i', I: 'I', Y: 'I' };

/** Whether a word ends in the vowel that custom writes now i, now y: kỳ and kì, quý and quí. */
function hasEitherSpelling(word: string): boolean {
  const syllable = parseSyllable(word);
  if (syllable === undefined || (syllable.rime !== 'i' && syllable.rime !== 'y')) return false;
  return syllable.onset === 'qu' || ONSETS_BEFORE_Y.includes(syllable.onset);
}

/**
 * Writes i for y in open syllables after h, k, l, m, qu, s, t, v, so that both spellings of a word
 * meet in a search: `kỳ` and `kì` give `kì`, `Quý` and `Quí` give `Quí`. Of the two the form with i is
 * taken because it is the one laid down for school books (Decision 1989/QĐ-BGDĐT of 25 May 2018,
 * Article 9, as told at
 * https://luatvietnam.vn/hanh-chinh/cach-dung-i-va-y-dung-chuan-570-94694-article.html); after qu the
 * article keeps y, but readers type both. It is a form to compare, not to show: the press and the
 * State's own texts mostly write y (Mỹ, kỷ niệm, lý luận). y on its own (y tế, ý) and in other rimes
 * (thủy, yêu, ngày) never varies and stays. Works on folded text too.
 *
 * @param text Vietnamese text, with or without marks
 * @returns the text in NFC with i in those syllables; idempotent
 */
export function withShortI(text: string): string {
  return text.normalize('NFC').replace(WORD, (word) => {
    if (!hasEitherSpelling(word)) return word;
    return word
      .normalize('NFD')
      .replace(LAST_VOWEL, (_, vowel: string, tone: string) => `${TO_SHORT[vowel]}${tone}`)
      .normalize('NFC');
  });
}
