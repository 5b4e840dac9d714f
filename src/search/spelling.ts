import type { Locale } from '../domain/locales.ts';
import { fold } from '../vietnamese/fold.ts';
import { withShortI } from '../vietnamese/i-y.ts';
import { firstLetter } from './body-words.ts';
import { oneSlipApart } from './edit-distance.ts';
import { englishKey } from './english-spelling.ts';
import { indexPaths, type LoadFile } from './index-paths.ts';

/** Tells what the full-text index knows of words. */
export interface Speller {
  /** whether some page has a word, or, of a word not finished, one that begins so */
  knows(folded: string, begun: boolean): Promise<boolean>;
  /** words of the pages that are the same in another spelling (kì for kỳ, center for centre), and those one slip away */
  others(folded: string): Promise<{ readonly same: readonly string[]; readonly near: readonly string[] }>;
}

/**
 * Makes a speller. Words lie in files by their first letter, each loaded once; a file that cannot be loaded counts as
 * one that knows every word, so that nothing is corrected on a guess.
 *
 * @param load loads a file of the index
 * @param locale language of the pages
 * @returns the speller
 */
export function speller(load: LoadFile, locale: Locale): Speller {
  const files = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  const wordsLike = (word: string) => {
    const letter = firstLetter(word);
    const known =
      files.get(letter) ??
      load(indexPaths.words(locale, letter)).then(
        (text) => new Set(String(text).split(' ')),
        () => undefined,
      );
    files.set(letter, known);
    return known;
  };
  const keyOf = (word: string) => (locale === 'en' ? englishKey(word) : fold(withShortI(word)));
  return {
    async knows(folded, begun) {
      const words = await wordsLike(folded);
      return !words || words.has(folded) || (begun && [...words].some((word) => word.startsWith(folded)));
    },
    async others(folded) {
      const words = [...((await wordsLike(folded)) ?? [])].filter((word) => word !== folded);
      const key = keyOf(folded);
      const near = folded.length < 4 ? [] : words.filter((word) => oneSlipApart(word, folded));
      return { same: words.filter((word) => keyOf(word) === key), near };
    },
  };
}
