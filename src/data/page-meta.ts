import type { Thing, WithContext } from 'schema-dts';
import type { Localized } from '../domain/locales.ts';
import type { DescribedPage } from '../domain/structured-data.ts';
import type { Section } from '../i18n/routes.ts';
import type { Pillar } from '../schemas/pillar-ids.ts';

/** Kinds of page, as search and `/data/pages.json` name them. */
export type PageKind =
  | 'home'
  | 'page'
  | 'milestone'
  | 'document'
  | 'term'
  | 'series'
  | 'table'
  | 'row'
  | 'comparison'
  | 'quiz'
  | 'story'
  | 'year'
  | 'article'
  | 'index'
  | 'sources'
  | 'search'
  | 'error';

/** What the layout needs to know of a page besides its body. */
export interface PageMeta {
  readonly kind: PageKind;
  readonly title: string;
  readonly description: string;
  /** the page's address in each language */
  readonly path: Localized;
  /** item of the main navigation it belongs to */
  readonly nav?: Section | 'me' | 'pillars' | 'visions' | 'conclusion59' | undefined;
  readonly crumbs?: readonly { readonly name: string; readonly path: string }[];
  readonly pillars?: readonly Pillar[];
  /** ISO day */
  readonly reviewed?: string;
  /** ISO date of the thing told of */
  readonly date?: string;
  /** last ISO date, of what is longer than a day */
  readonly end?: string | undefined;
  /** whom it is for: 1 everybody, 2 students, 3 researchers */
  readonly level?: number;
  /** other names, acronyms and numbers a reader may search for */
  readonly aliases?: readonly string[];
  readonly sourceCount?: number;
  /** addresses, or titles where there is none, of the sources */
  readonly citations?: readonly string[];
  /** what the page is in schema.org's words; a plain web page when left out */
  readonly describe?: (page: DescribedPage) => WithContext<Thing>;
}
