import type { Locale } from '../domain/locales.ts';
import { type TermFinder, termFinder } from '../domain/term-marks.ts';
import { getTerms } from './glossary.ts';
import { once } from './memo.ts';

/** What the whole site is about needs no explanation on each of its pages. */
const UNMARKED = new Set(['asean']);
/** A longer name cannot be broken across lines as a button must not be. */
const LONGEST_NAME = 24;

const finders = once(async (): Promise<Readonly<Record<Locale, TermFinder>>> => {
  const terms = [...(await getTerms()).values()].filter((term) => !UNMARKED.has(term.id));
  const of = (locale: Locale) =>
    termFinder(
      terms.map((term) => ({
        id: term.id,
        words: [...(term.acronym ? [term.acronym] : []), ...(term.name[locale].length <= LONGEST_NAME ? [term.name[locale]] : [])],
      })),
    );
  return { vi: of('vi'), en: of('en') };
});

/**
 * The finder of glossary terms in a language.
 *
 * @param locale language of the text
 * @returns a finder of acronyms and short names
 */
export async function getTermFinder(locale: Locale): Promise<TermFinder> {
  return (await finders())[locale];
}
