import { parsePartialDate } from './partial-date.ts';

/** A CSL-JSON date: year, and month and day as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A thing to cite, in CSL-JSON. Source: https://github.com/citation-style-language/schema */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper' | 'document' | 'report';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  /** BCP 47 */
  readonly language?: string;
  readonly archive?: string;
  readonly note?: string;
}

/**
 * A date as CSL-JSON takes it.
 *
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns the date, or `undefined` when the text is not one
 */
export function cslDate(iso: string): CslDate | undefined {
  const date = parsePartialDate(iso);
  if (!date) return undefined;
  return { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)] };
}

/** What is needed to cite a page of this site. */
export interface CitedPage {
  /** letters, digits and hyphens, unique on the site */
  readonly id: string;
  readonly title: string;
  /** who publishes the site */
  readonly author: string;
  readonly site: string;
  /** ISO day of the last review, which is the edition a reader saw */
  readonly reviewed: string;
  readonly url: string;
  readonly language: string;
}

/**
 * A page of this site as CSL-JSON.
 *
 * @param page what the page says of itself
 * @returns a `webpage`, issued on the day of its last review
 */
export function pageItem(page: CitedPage): CslItem {
  const issued = cslDate(page.reviewed);
  return {
    id: page.id,
    type: 'webpage',
    title: page.title,
    author: [{ literal: page.author }],
    'container-title': page.site,
    ...(issued && { issued }),
    URL: page.url,
    language: page.language,
  };
}
