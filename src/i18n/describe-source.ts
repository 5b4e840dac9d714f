import type { Locale } from '../domain/locales.ts';
import type { Source } from '../schemas/source.ts';
import { formatIso } from './date-format.ts';
import { languageName } from './language-name.ts';
import { translator } from './translate.ts';

/**
 * What stands under a source's title: publisher, date, language if it is another, kind, copy.
 *
 * @param source a source
 * @param locale language of the reader
 * @returns one line
 */
export function describeSource(source: Omit<Source, 'key'>, locale: Locale): string {
  const t = translator(locale);
  return [
    source.publisher,
    source.published && formatIso(source.published, locale, 'short'),
    source.lang !== locale && languageName(source.lang, locale),
    t(`source.${source.kind}`),
    source.copy && t('source.copy', { site: source.copy }),
    !source.url && t('source.noAddress'),
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
