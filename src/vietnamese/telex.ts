import { AMBIGUOUS_ENGLISH, PLAIN_ENGLISH } from './english-lookalikes.ts';
import type { Tone } from './tone.ts';
import { acronymWeight, decodeWords, type Judgement } from './typed-text.ts';
import { asLetter, asMark, asTone, firstOf, hasVowel, type Key, type Reading, readKeys } from './typing-keys.ts';

/** s, r and x are letters before the vowel and tones after it. */
const tone =
  (name: Tone): Key =>
  (draft, typed) =>
    (hasVowel(draft) ? asTone(name) : asLetter)(draft, typed);

/** d at the head of a syllable is a letter; a second d, now or later, makes it đ. */
const stroke: Key = (draft, typed) => (draft.letters === '' ? asLetter(draft, typed) : asMark('d', 'đ')(draft, typed));

/** The third o of `xooong` takes the circumflex back. */
const longO: Key = (draft, typed) => (/ô$/i.test(draft.letters) ? [{ ...draft, letters: draft.letters.slice(0, -1) + typed + typed }] : []);

/** w that finds no letter to mark is ư: `tw`. */
const loneHorn: Key = (draft, typed) => [{ ...draft, letters: draft.letters + (typed === 'W' ? 'Ư' : 'ư'), keys: draft.keys + 1 }];

const KEYS: ReadonlyMap<string, Key> = new Map([
  ['s', tone('sắc')],
  ['f', tone('huyền')],
  ['r', tone('hỏi')],
  ['x', tone('ngã')],
  ['j', tone('nặng')],
  ['a', firstOf(asMark('a', 'â'), asLetter)],
  ['e', firstOf(asMark('e', 'ê'), asLetter)],
  ['o', firstOf(longO, asMark('o', 'ô'), asLetter)],
  ['d', stroke],
  ['w', firstOf(asMark('uo', 'ươ'), asMark('a', 'ă'), asMark('o', 'ơ'), asMark('u', 'ư'), loneHorn)],
]);

/** Lower case, a capital first, all capitals, or both keys of the first letter held with shift (DDoongf). */
const TYPED = /^(?:[A-Z]?[a-z]+|[A-Z]+|(?:AA|AW|DD|EE|OO|OW|UW)[a-z]+)$/;

/**
 * Reads one word as Telex keys, as UniKey does (its table of keys:
 * http://chiase-thongtin.blogspot.com/2010/11/bang-ma-cac-kieu-go-tieng-viet-telex.html): aa ee oo aw ow uw dd,
 * w alone for ư, tones s f r x j. The key of a tone or mark may follow its letter or stand later.
 *
 * @param raw one word, ASCII
 * @returns the syllable its keys spell, plausible or not (`was` spells ứa); `undefined` if none
 */
export function readTelex(raw: string): Reading | undefined {
  return TYPED.test(raw) ? readKeys(raw, (key) => KEYS.get(key) ?? asLetter) : undefined;
}

/** A mark typed right after its letter, which a word of capitals must have: without one it is more often an acronym (AMS, NAPAS). */
const DOUBLED = /AA|DD|EE|OO|[AOU]W/;

function judge(word: string, text: string): Judgement | undefined {
  const read = readTelex(word);
  if (read === undefined) return undefined;
  const lower = word.toLowerCase();
  if (word.length === 1 || PLAIN_ENGLISH.has(lower)) return { reading: read.text, weight: 'never' };
  if (word === word.toUpperCase() && !DOUBLED.test(word)) return { reading: read.text, weight: acronymWeight(text) };
  return { reading: read.text, weight: AMBIGUOUS_ENGLISH.has(lower) ? 'doubtful' : 'sure' };
}

/**
 * Decodes raw Telex left in a text: `coongj ddoongf kinh tees` becomes `cộng đồng kinh tế`. English words
 * and acronyms stay (Laos, was, tools, ASEAN), unless they spell a common syllable and stand among
 * Vietnamese, as `tees` does here; see `decodeWords`. Meant for queries that find nothing as typed:
 * the few words with a long oo (`xoong`) are taken for Telex too.
 *
 * @param text a query
 * @param isKnown whether a word, as typed, is known to mean itself; such a word is left alone
 * @returns the text with raw words decoded, tones placed as in hóa
 */
export function decodeTelex(text: string, isKnown: (word: string) => boolean = () => false): string {
  return decodeWords(text, (word) => judge(word, text), isKnown);
}
