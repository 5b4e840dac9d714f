import { sourceNumbers } from '../../data/source-numbers.ts';
import type { Locale } from '../../domain/locales.ts';
import type { Source } from '../../schemas/source.ts';

/**
 * Tells the components inside a page's text what page they are on. Called first in a page's own
 * frontmatter, since the text may be rendered before the layout around it.
 *
 * @param locals `Astro.locals` of the page
 * @param locale language of the page
 * @param sources the page's sources, in the order of their numbers
 * @param subject id of the glossary term the page is about, which is not explained to its reader again
 */
export function startPage(locals: App.Locals, locale: Locale, sources: readonly Source[] = [], subject?: string): void {
  Object.assign(locals, {
    locale,
    citationNumbers: sourceNumbers(sources),
    termCount: 0,
    seenTerms: new Set(subject === undefined ? [] : [subject]),
  } satisfies App.Locals);
}
