import { parseSyllable, type Syllable } from './syllable.ts';
import { TONE_MARKS } from './tone.ts';

/**
 * Where the tone mark stands in an open syllable that ends in oa, oe or uy: on the first vowel
 * (`hóa`, `khỏe`, `thúy`: the older placement, that of this site and of most of the press) or on the
 * main vowel (`hoá`, `khoẻ`, `thuý`: that of school books). Everywhere else the two agree.
 */
export type TonePlacement = 'first-vowel' | 'main-vowel';

const OPEN_WITH_GLIDE = new Set(['oa', 'oe', 'uy']);
const MARKED_VOWEL = /[ăâêôơư]/g;
const PLAIN_VOWELS = /[aeiouy]+/;

/** The place of the tone mark among the letters of a rime. */
function tonePosition(rime: string, afterQu: boolean, placement: TonePlacement): number {
  // A vowel with a mark of its own carries the tone; of ươ the second.
  const marked = [...rime.matchAll(MARKED_VOWEL)].at(-1)?.index;
  if (marked !== undefined) return marked;
  const vowels = rime.match(PLAIN_VOWELS)?.[0] ?? rime;
  if (vowels.length < rime.length) return vowels.length - 1;
  if (vowels.length === 3) return 1;
  if (vowels.length === 2 && !afterQu && placement === 'main-vowel' && OPEN_WITH_GLIDE.has(rime)) return 1;
  return 0;
}

/**
 * Writes a syllable with its tone mark in place. The rule, as stated for the first vowel at
 * https://help.launchpad.net/Translations/Vietnamese/Spelling and for the main vowel at
 * https://hocchinhta.blogspot.com/2014/08/hinh-anh-tran-cuong-phong.html: the mark stands on the vowel that has
 * a mark of its own (ă â ê ô ơ ư; of ươ on ơ); else, before a final consonant, on the last vowel; else
 * on the only, the first of two or the middle of three vowels. u in qu and i in gi belong to the
 * onset. The two placements differ only in open oa, oe, uy.
 *
 * @param syllable its parts
 * @param placement where the mark goes in open oa, oe, uy
 * @returns the syllable in lower case, NFC
 */
export function writeSyllable({ onset, rime, tone }: Syllable, placement: TonePlacement): string {
  const at = onset.length + tonePosition(rime, onset === 'qu', placement) + 1;
  const letters = onset + rime;
  return (letters.slice(0, at) + TONE_MARKS[tone] + letters.slice(at)).normalize('NFC');
}

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Gives each letter of a word the case of the letter in the same place of another: tones move, letters do not.
 *
 * @param model a word of as many letters, NFC
 * @param word a word in lower case, NFC
 * @returns the word in the case of the model
 */
export function withCaseOf(model: string, word: string): string {
  const models = [...model];
  return [...word].map((letter, index) => (models[index] === models[index]?.toLowerCase() ? letter : letter.toUpperCase())).join('');
}

/**
 * Puts every tone mark of a text in one placement: `hoá`, `thuỷ` and the slip `hòan` become `hóa`,
 * `thủy`, `hoàn` under first-vowel. Words that are not Vietnamese syllables stay as they are.
 *
 * @param text any text
 * @param placement where marks go in open oa, oe, uy
 * @returns the text in NFC
 */
export function withTonePlacement(text: string, placement: TonePlacement): string {
  return text.normalize('NFC').replace(WORD, (word) => {
    const syllable = parseSyllable(word);
    return syllable === undefined || syllable.tone === 'ngang' ? word : withCaseOf(word, writeSyllable(syllable, placement));
  });
}
