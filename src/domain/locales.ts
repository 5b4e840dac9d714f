/** Languages of the site, BCP 47. The first is the default: it stands at the root, the other under its own prefix. */
export const locales = ['vi', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** One text in each language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** The language at the root of the site. */
export const defaultLocale: Locale = 'vi';

/** A language's own name for itself. */
export const localeName: Localized = { vi: 'Tiếng Việt', en: 'English' };

/**
 * The other language of the pair.
 *
 * @param locale a language
 * @returns the language a reader can switch to
 */
export function otherLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi';
}
