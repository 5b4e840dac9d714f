import type { Locale } from '../domain/locales.ts';
import { fold } from '../vietnamese/fold.ts';
import { withShortI } from '../vietnamese/i-y.ts';
import { englishKey, withNamesApart } from './english-spelling.ts';

/** A word of a name or of a query. */
export interface NameWord {
  /** what words are compared by: without marks, i for y, one of the English spellings */
  readonly key: string;
  /** without marks, otherwise as written */
  readonly folded: string;
  /** as written, in lower case, NFC */
  readonly text: string;
}

/** Letters and figures part: `KL59` and `KL 59` are the same two words. */
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;

/** A plus in a name (ADMM+, ASEAN+3) is a word of its own. */
const PLUS = /(?<=[\p{L}\p{N}])\s?\+/gu;

/**
 * Takes a name or query apart into words to compare by.
 *
 * @param text a name, NFC or NFD
 * @param locale language of the name; English words get the key of both spellings
 * @returns its words in order
 */
export function nameWords(text: string, locale: Locale): NameWord[] {
  const plain = withNamesApart(text.normalize('NFC').replace(PLUS, ' plus '));
  return (plain.match(WORD) ?? []).map((word) => {
    const folded = fold(word);
    return { key: locale === 'en' ? englishKey(folded) : fold(withShortI(word)), folded, text: word.toLowerCase() };
  });
}
