import type { Locale } from '../domain/locales.ts';

const collators = new Map<Locale, Intl.Collator>();

/**
 * The order in which a reader of a language expects a list: in Vietnamese a ă â … d đ e ê, with
 * tones after letters, as Unicode CLDR gives it for `vi`.
 *
 * @param locale language of the list
 * @returns a function for `Array.prototype.sort`; numbers inside text sort by value
 */
export function byCollation(locale: Locale): (a: string, b: string) => number {
  const known = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  collators.set(locale, known);
  return known.compare;
}

/**
 * The heading under which a title stands in an A–Z list. Vietnamese keeps Ă, Â, Đ, Ê, Ô, Ơ, Ư as
 * letters of their own; tone marks do not make a letter.
 *
 * @param title a title
 * @param locale language of the list
 * @returns one capital letter, or `0–9` for a title that opens with anything else
 */
export function initialLetter(title: string, locale: Locale): string {
  const first = title
    .trim()
    .normalize('NFD')
    .match(/^\P{L}*(\p{L}\p{M}*)/u)?.[1];
  if (first === undefined || /^\P{L}*\d/u.test(title.trim())) return '0–9';
  // Breve, circumflex and horn make letters; the five tone marks do not.
  const kept = locale === 'vi' ? first.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') : first.replace(/\p{M}/gu, '');
  const letter = kept.normalize('NFC').toLocaleUpperCase(locale);
  return locale === 'en' && letter === 'Đ' ? 'D' : letter;
}
