import { acronymWeight, decodeWords, type Judgement } from './typed-text.ts';
import { asLetter, asMark, asTone, firstOf, type Key, type Reading, readKeys } from './typing-keys.ts';

const KEYS: ReadonlyMap<string, Key> = new Map([
  ['1', asTone('sắc')],
  ['2', asTone('huyền')],
  ['3', asTone('hỏi')],
  ['4', asTone('ngã')],
  ['5', asTone('nặng')],
  ['6', firstOf(asMark('a', 'â'), asMark('e', 'ê'), asMark('o', 'ô'))],
  ['7', firstOf(asMark('uo', 'ươ'), asMark('o', 'ơ'), asMark('u', 'ư'))],
  ['8', asMark('a', 'ă')],
  ['9', asMark('d', 'đ')],
]);

const TYPED = /^[A-Za-z][A-Za-z0-9]*$/;

/**
 * Reads one word as VNI keys (their table: https://quantrimang.com/cong-nghe/kieu-go-vni-va-viqr-176573): tones 1
 * sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng; marks 6 for â ê ô, 7 for ơ ư, 8 for ă, 9 for đ. A digit may follow its
 * letter or stand later (`d9o6ng2`, `dong962`).
 *
 * @param raw one word, ASCII
 * @returns the syllable its keys spell, plausible or not; `undefined` if none
 */
export function readVni(raw: string): Reading | undefined {
  return TYPED.test(raw) ? readKeys(raw, (key) => KEYS.get(key) ?? asLetter) : undefined;
}

/** One or two letters and one digit of a tone: co2, so2, A4, i5. */
const LABEL = /^(?:[a-z]{1,2}[1-5]|[a-z]\d+)$/i;

function judge(word: string, text: string): Judgement | undefined {
  const read = readVni(word);
  if (read === undefined) return undefined;
  if (word === word.toUpperCase() && read.keys === 1) return { reading: read.text, weight: acronymWeight(text) };
  return { reading: read.text, weight: LABEL.test(word) ? 'doubtful' : 'sure' };
}

/**
 * Decodes raw VNI left in a text: `co6ng5 d9o6ng2` becomes `cộng đồng`. A digit after a whole word is
 * read as a tone (`hoa2`: hòa), one after a letter or two only among Vietnamese (`vi5 tri1`, but not
 * `co2`), nor in an acronym; see `decodeWords`. Meant for queries that find nothing as typed.
 *
 * @param text a query
 * @param isKnown whether a word, as typed, is known to mean itself; such a word is left alone
 * @returns the text with raw words decoded, tones placed as in hóa
 */
export function decodeVni(text: string, isKnown: (word: string) => boolean = () => false): string {
  return decodeWords(text, (word) => judge(word, text), isKnown);
}
