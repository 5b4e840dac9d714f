import type { Locale } from '../domain/locales.ts';
import { dateInText } from './canonical-date.ts';
import { nameWords } from './name-words.ts';
import type { Reading } from './readings.ts';

/** Shortest word of which the beginning or another ending counts as the word itself, in letters. */
const SHORTEST_STEM = 4;

/** The marks of a word wherever they stand in it: the same for `hoá` and `hóa`, others for `để` and `đề`. */
const marksOf = (word: string) =>
  [...word.normalize('NFD').replaceAll('đ', 'd\u0335')]
    .filter((letter) => /\p{M}/u.test(letter))
    .sort()
    .join('');

/**
 * Tells the words that a reader asked for from those that the full text took for them: typed with its marks, `đề` is
 * not `để`, and never `đến`.
 *
 * @param reading the query as it was read
 * @param locale language of the pages
 * @returns whether one of some words was asked for
 */
export function askedWords({ query, words = '' }: Reading, locale: Locale): (text: string) => boolean {
  const dates = query.dates.map((date) => dateInText(date, locale));
  const asked = [
    ...query.forms.flatMap((form) => form.words),
    ...[words, ...dates].flatMap((text) => nameWords(text, locale).map((word) => ({ ...word, begun: false }))),
  ];
  return (text) =>
    nameWords(text, locale).some((word) =>
      asked.some(({ key, folded, text: typed, begun }) => {
        if (key === word.key) return typed === folded || marksOf(typed) === marksOf(word.text);
        if (begun && word.key.startsWith(key)) return true;
        return key.length >= SHORTEST_STEM && word.key.length >= SHORTEST_STEM && (word.key.startsWith(key) || key.startsWith(word.key));
      }),
    );
}
