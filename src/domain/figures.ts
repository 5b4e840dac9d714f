import type { Locale } from './locales.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

const WORDS = { Eleven: 11, Twelve: 12, Thirteen: 13, Fourteen: 14, Fifteen: 15, Sixteen: 16, Seventeen: 17, Eighteen: 18, Nineteen: 19, Twenty: 20 };
const words = new RegExp(`\\b(${Object.keys(WORDS).join('|')})\\b`, 'g');

const thousandfold = (_: string, number: string) => String(Math.round(Number(number) * 1000));

/**
 * Forms that only one language has, brought to bare numbers: the month of a date is a number in Vietnamese and a word in English,
 * a trillion is a thousand tỷ, and an English sentence begins with a word where a Vietnamese one may begin with a figure.
 */
const bare: Readonly<Record<Locale, (text: string) => string>> = {
  vi: (text) =>
    text
      .replace(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g, '$1 $3')
      .replace(/(?<!\d)(\d{1,2})\/(\d{4})/g, ' $2')
      .replace(/(ngày [\d–, và]*\d{1,2})\/\d{1,2}(?!\d)/gi, '$1')
      .replace(/tháng \d{1,2}/gi, ' ')
      .replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
      .replace(/(?<=\d),(?=\d)/g, '.')
      .replace(/(\d+(?:\.\d+)?) nghìn tỷ/g, thousandfold)
      .replace(/Đại hội (?:lần thứ )?X(I{0,3}|IV)(?!\p{L})/gu, (_, units: string) => `Đại hội ${10 + (units === 'IV' ? 4 : units.length)}`),
  en: (text) =>
    text
      .replace(new RegExp(`(${MONTHS})`, 'g'), ' ')
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      .replace(/(\d+(?:\.\d+)?) trillion/g, thousandfold)
      .replace(words, (word) => String(WORDS[word as keyof typeof WORDS]))
      .replace(/(\d+)(st|nd|rd|th)\b/g, '$1'),
};

/** Up to ten a number may be a word in one language and a figure in the other. */
const FIRST_FIGURE = 11;

/**
 * The figures of a text, so that two languages can be compared: years, days and amounts above ten.
 *
 * @param text running text
 * @param locale its language, which decides what a point and a comma mean
 * @returns the numbers in ascending order, each as often as it stands
 */
export function figures(text: string, locale: Locale): number[] {
  return (bare[locale](text.normalize('NFC')).match(/(?<![\p{L}\d])(?<!\d-)\d+(\.\d+)?(?![\p{L}\d/]*[/-]?\p{Lu})/gu) ?? [])
    .map(Number)
    .filter((number) => number >= FIRST_FIGURE)
    .sort((a, b) => a - b);
}
