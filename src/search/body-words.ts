import type { Locale } from '../domain/locales.ts';
import { fold } from '../vietnamese/fold.ts';
import { withNamesApart } from './english-spelling.ts';

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;

/** Words that stand in the pages of a language, by their first letter: what the full-text index knows, so that a slip is told from a rare word. */
export type BodyWords = ReadonlyMap<string, readonly string[]>;

/**
 * Collects the words of texts.
 *
 * @param texts texts of a language
 * @param locale the language
 * @returns words without marks by their first letter or figure, in order of the alphabet
 */
export function collectWords(texts: Iterable<string>, locale: Locale): BodyWords {
  const words = new Set<string>();
  for (const text of texts) for (const word of (locale === 'en' ? withNamesApart(text) : text).match(WORD) ?? []) words.add(fold(word));
  return Map.groupBy([...words].sort(), firstLetter);
}

/**
 * The file in which a word would stand.
 *
 * @param word a word without marks
 * @returns its first letter or figure if it is one of ASCII, else `-`
 */
export function firstLetter(word: string): string {
  return /^[a-z0-9]/.test(word) ? (word[0] ?? '-') : '-';
}
