import type { Locale } from '../domain/locales.ts';
import { openSearch } from '../domain/open-search.ts';
import { sectionPath } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import { absolute, site } from './site.ts';

/**
 * The description of the site's search in a language.
 *
 * @param locale language of the search
 * @returns the answer to a request for it
 */
export function searchDescription(locale: Locale): Response {
  const xml = openSearch({
    name: site.name[locale],
    description: translator(locale)('search.description'),
    lang: locale,
    template: `${absolute(sectionPath('search')[locale])}?q={searchTerms}`,
    self: absolute(`/search.${locale}.xml`),
    icon: absolute('/icon.svg'),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
