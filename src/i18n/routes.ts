import { defaultLocale, type Locale, type Localized } from '../domain/locales.ts';

/** The beginning of the address of each section, in the reader's language. Published addresses never change. */
export const sectionSlug = {
  timeline: { vi: 'dong-thoi-gian', en: 'timeline' },
  timelineTable: { vi: 'dong-thoi-gian/bang', en: 'timeline/table' },
  timelineYears: { vi: 'dong-thoi-gian/nam', en: 'timeline/year' },
  timelineChairs: { vi: 'dong-thoi-gian/chu-tich', en: 'timeline/chair' },
  documents: { vi: 'van-kien', en: 'documents' },
  glossary: { vi: 'thuat-ngu', en: 'glossary' },
  figures: { vi: 'so-lieu', en: 'figures' },
  reference: { vi: 'tra-cuu', en: 'reference' },
  articles: { vi: 'bai-viet', en: 'articles' },
  sources: { vi: 'nguon', en: 'sources' },
  search: { vi: 'tim-kiem', en: 'search' },
  titles: { vi: 'muc-luc', en: 'titles' },
  quizzes: { vi: 'hoc/tu-kiem-tra', en: 'learn/quizzes' },
} as const satisfies Record<string, Localized>;

/** A section of the site that has an index of its own. */
export type Section = keyof typeof sectionSlug;

/**
 * The address of a page below the site's root.
 *
 * @param locale language of the page
 * @param segments address segments; none for the home page
 * @returns a path with slashes at both ends: `/en/timeline/`
 */
export function path(locale: Locale, ...segments: string[]): string {
  const prefix = locale === defaultLocale ? [] : [locale];
  const all = [...prefix, ...segments].join('/');
  return all ? `/${all}/` : '/';
}

/**
 * The address of a section or of a page in it, in each language.
 *
 * @param section a section
 * @param slug last segment in each language; none for the section's index
 * @returns both addresses
 */
export function sectionPath(section: Section, slug?: Localized): Localized {
  const of = (locale: Locale) => path(locale, sectionSlug[section][locale], ...(slug ? [slug[locale]] : []));
  return { vi: of('vi'), en: of('en') };
}

/**
 * The value Astro wants for a rest parameter.
 *
 * @param address an address with slashes at both ends
 * @returns the address without them; `undefined` for the root
 */
export function restParameter(address: string): string | undefined {
  return address.replace(/^\/|\/$/g, '') || undefined;
}
