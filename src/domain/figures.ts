import type { Locale } from './locales.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Forms that only one language has, brought to bare numbers: the month of a date is a number in Vietnamese and a word in English. */
const bare: Readonly<Record<Locale, (text: string) => string>> = {
  vi: (text) =>
    text
      .replace(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g, '$1 $3')
      .replace(/(?<!\d)(\d{1,2})\/(\d{4})/g, ' $2')
      .replace(/(ngày [\d–, và]*\d{1,2})\/\d{1,2}(?!\d)/g, '$1')
      .replace(/tháng \d{1,2}/g, ' ')
      .replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
      .replace(/(?<=\d),(?=\d)/g, '.'),
  en: (text) => text.replace(new RegExp(`(${MONTHS})`, 'g'), ' ').replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''),
};

/** Below this a number may be a word in one language and a figure in the other. */
const FIRST_FIGURE = 10;

/**
 * The figures of a text, so that two languages can be compared: years, days and amounts from ten on.
 *
 * @param text running text
 * @param locale its language, which decides what a point and a comma mean
 * @returns the numbers in ascending order, each as often as it stands
 */
export function figures(text: string, locale: Locale): number[] {
  return (bare[locale](text.normalize('NFC')).match(/(?<![\p{L}\d/])(?<!\d-)\d+(\.\d+)?(?![\p{L}\d/]*[/-]?\p{Lu})/gu) ?? [])
    .map(Number)
    .filter((number) => number >= FIRST_FIGURE)
    .sort((a, b) => a - b);
}
