import type { Locale } from '../domain/locales.ts';

/**
 * What a language is called.
 *
 * @param tag BCP 47 tag of the language named
 * @param locale language of the reader
 * @returns its name: `fr` → `Tiếng Pháp`, `French`; the tag itself when it is not known
 */
export function languageName(tag: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}
