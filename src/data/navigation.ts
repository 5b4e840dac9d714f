import type { Locale } from '../domain/locales.ts';
import { sectionPath } from '../i18n/routes.ts';
import type { UiKey } from '../i18n/translate.ts';
import type { PageMeta } from './page-meta.ts';
import { getPages } from './prose.ts';

/** An item of the main navigation. */
export interface NavItem {
  readonly id: NonNullable<PageMeta['nav']>;
  readonly name: UiKey;
  readonly path: string;
}

const pageItems = [
  { id: 'me', page: 'me', name: 'nav.me' },
  { id: 'pillars', page: 'pillars', name: 'nav.pillars' },
  { id: 'visions', page: 'visions', name: 'nav.visions' },
  { id: 'conclusion59', page: 'conclusion-59', name: 'nav.conclusion59' },
] as const;

const sectionItems = [
  { id: 'timeline', name: 'nav.timeline' },
  { id: 'documents', name: 'nav.documents' },
  { id: 'glossary', name: 'nav.glossary' },
  { id: 'figures', name: 'nav.figures' },
  { id: 'articles', name: 'nav.articles' },
  { id: 'search', name: 'nav.search' },
] as const;

/**
 * The main navigation.
 *
 * @param locale language of the reader
 * @returns its items in order
 */
export async function getNavigation(locale: Locale): Promise<NavItem[]> {
  const pages = await getPages();
  return [
    ...pageItems.flatMap(({ id, page, name }) => {
      const pair = pages.get(page);
      return pair ? [{ id, name, path: pair.path[locale] }] : [];
    }),
    ...sectionItems.map(({ id, name }) => ({ id, name, path: sectionPath(id)[locale] })),
  ];
}

/**
 * The navigation item that an explanatory page belongs to.
 *
 * @param id path of the page below the language's folder
 * @returns the item, if it belongs to one
 */
export function navOfPage(id: string): PageMeta['nav'] {
  return pageItems.find(({ page }) => id === page || id.startsWith(`${page}/`))?.id;
}
