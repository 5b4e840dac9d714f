import type { Locale } from '../domain/locales.ts';
import type { Source } from '../schemas/source.ts';
import { formatIso } from './date-format.ts';
import { languageName } from './language-name.ts';

/** The words of the interface that a source is told in. */
export type SourceWord = 'source.primary' | 'source.secondary' | 'source.copy' | 'source.noAddress';

/**
 * What stands under a source's title: publisher, date, language if it is another, kind, copy. Apart from `describeSource`,
 * so that scripts of pages can say it without every word of the interface.
 *
 * @param source a source
 * @param locale language of the reader
 * @param say the words of the interface
 * @returns one line
 */
export function sourceLine(source: Omit<Source, 'key'>, locale: Locale, say: (key: SourceWord, values?: Readonly<Record<string, string>>) => string): string {
  return [
    source.publisher,
    source.published && formatIso(source.published, locale, 'short'),
    source.lang !== locale && languageName(source.lang, locale),
    say(`source.${source.kind}`),
    source.copy && say('source.copy', { site: source.copy }),
    !source.url && say('source.noAddress'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/**
 * The words that name a source: its title as printed, or our description.
 *
 * @param source a source
 * @param locale language of the reader
 * @returns the words, and their language where it differs from the reader's
 */
export function sourceWords(source: Omit<Source, 'key'>, locale: Locale): { words: string; lang: string | undefined } {
  return { words: source.title ?? source.description?.[locale] ?? '', lang: source.title && source.lang !== locale ? source.lang : undefined };
}
