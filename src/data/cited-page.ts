import { type CslItem, pageItem } from '../domain/csl-item.ts';
import type { Locale } from '../domain/locales.ts';
import { slug } from '../vietnamese/slug.ts';
import type { PageMeta } from './page-meta.ts';
import { absolute, site } from './site.ts';

/**
 * A page as something to cite. Pages that gather records, such as the timeline, have no review of
 * their own: their edition is the day of the latest review on the site.
 *
 * @param page what the page says of itself
 * @param locale its language
 * @returns a CSL-JSON item whose id is the page's address as one word
 */
export function citedPage(page: PageMeta, locale: Locale): CslItem {
  return pageItem({
    id: slug(page.path[locale]) || 'trang-dau',
    title: page.title,
    author: site.publisher[locale],
    site: site.name[locale],
    reviewed: page.reviewed ?? site.reviewed,
    url: absolute(page.path[locale]),
    language: locale,
  });
}
