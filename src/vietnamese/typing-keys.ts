import { syllableOf } from './syllable.ts';
import type { Tone } from './tone.ts';
import { withCaseOf, writeSyllable } from './tone-placement.ts';

/** A syllable in the making: its letters so far, its tone, and how many keys have set a mark or a tone. */
interface Draft {
  letters: string;
  tone: Tone;
  keys: number;
}

/** What the keys of one word spell. */
export interface Reading {
  /** the syllable, in the case it was typed in, its tone on the first vowel as in hóa */
  text: string;
  /** how many keys set a mark or a tone: 2 in `heej` */
  keys: number;
}

/** What one key does to a draft: several drafts where it may do several things, none where it cannot stand. */
export type Key = (draft: Draft, typed: string) => Draft[];

/** Whether a draft has its vowel already: after it come only marks, tones and the coda. */
export const hasVowel = ({ letters }: Draft) => /[aăâeêioôơuưy]/i.test(letters);

/** The key is a letter. */
export const asLetter: Key = (draft, typed) => [{ ...draft, letters: draft.letters + typed }];

/** The key sets the tone. A syllable has one, and a key for a tone is typed after the vowel. */
export const asTone =
  (tone: Tone): Key =>
  (draft) =>
    draft.tone === 'ngang' && hasVowel(draft) ? [{ ...draft, tone, keys: draft.keys + 1 }] : [];

/**
 * The key turns letters of the draft into others, wherever they stand: a mark is typed after its letter
 * or at the end of the syllable (`vieetj`, `vietej`). Where the letters occur twice, the nearer come first.
 */
export const asMark =
  (from: string, to: string): Key =>
  (draft) => {
    const drafts: Draft[] = [];
    for (let at = draft.letters.length - from.length; at >= 0; at--) {
      const typed = draft.letters.slice(at, at + from.length);
      if (typed.toLowerCase() !== from) continue;
      drafts.push({ ...draft, letters: draft.letters.slice(0, at) + withCaseOf(typed, to) + draft.letters.slice(at + from.length), keys: draft.keys + 1 });
    }
    return drafts;
  };

/** The key may do any of several things; the first from which a syllable results counts. */
export const firstOf =
  (...keys: Key[]): Key =>
  (draft, typed) =>
    keys.flatMap((key) => key(draft, typed));

/**
 * Reads the keys of one word as an input method would, and keeps what is a Vietnamese syllable.
 *
 * @param raw the word as typed
 * @param keyFor what a key, given in lower case, does
 * @returns the syllable; `undefined` where no key sets a mark or tone, or no syllable results
 */
export function readKeys(raw: string, keyFor: (key: string) => Key): Reading | undefined {
  let drafts: Draft[] = [{ letters: '', tone: 'ngang', keys: 0 }];
  for (const typed of raw) drafts = drafts.flatMap((draft) => keyFor(typed.toLowerCase())(draft, typed));
  for (const draft of drafts) {
    // No rime has ưo: input methods complete it to ươ.
    const letters = draft.letters.replace(/ưo/i, (pair) => withCaseOf(pair, 'ươ'));
    const syllable = draft.keys > 0 ? syllableOf(letters, draft.tone) : undefined;
    if (syllable) return { text: withCaseOf(letters, writeSyllable(syllable, 'first-vowel')), keys: draft.keys };
  }
  return undefined;
}
