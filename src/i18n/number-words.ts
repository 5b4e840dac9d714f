import type { Locale, Localized } from '../domain/locales.ts';

/** House style: words for one to nine, figures from 10 on. */
const words: Localized<readonly string[]> = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/**
 * A number as it opens a line of text.
 *
 * @param count a whole number, 0 or more
 * @param locale language of the reader
 * @returns a capitalised word below 10, figures from 10 on
 */
export function capitalNumber(count: number, locale: Locale): string {
  const word = words[locale][count];
  return word ? word.charAt(0).toLocaleUpperCase(locale) + word.slice(1) : new Intl.NumberFormat(locale).format(count);
}
