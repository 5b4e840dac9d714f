import type { Locale } from '../domain/locales.ts';
import type { Source } from '../schemas/source.ts';
import { sourceLine } from './source-line.ts';
import { translator } from './translate.ts';

/**
 * What stands under a source's title: publisher, date, language if it is another, kind, copy.
 *
 * @param source a source
 * @param locale language of the reader
 * @returns one line
 */
export function describeSource(source: Omit<Source, 'key'>, locale: Locale): string {
  return sourceLine(source, locale, translator(locale));
}
