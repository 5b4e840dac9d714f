import type {
  Article,
  BreadcrumbList,
  CollectionPage,
  Dataset,
  DefinedTerm,
  Event,
  LegislationObject,
  Quiz,
  Thing,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';

/** What structured data says of every page. */
export interface DescribedPage {
  readonly url: string;
  readonly name: string;
  readonly description: string;
  /** BCP 47 */
  readonly language: string;
  /** address of the page in the other language */
  readonly translation: string;
  /** ISO day */
  readonly modified: string;
  readonly publisher: string;
  readonly licence: string;
  /** addresses, or titles where there is none, of the sources */
  readonly citations: readonly string[];
}

const organisation = (name: string) => ({ '@type': 'Organization', name }) as const;

/** What all creative works of the site share. */
const work = (page: DescribedPage) =>
  ({
    '@id': page.url,
    url: page.url,
    name: page.name,
    description: page.description,
    inLanguage: page.language,
    dateModified: page.modified,
    publisher: organisation(page.publisher),
    license: page.licence,
    ...(page.citations.length > 0 && { citation: [...page.citations] }),
    workTranslation: { '@type': 'WebPage', '@id': page.translation } as const,
  }) as const;

/** schema.org's word for an event that lies ahead; one that is over has none. */
const SCHEDULED = 'https://schema.org/EventScheduled';

/**
 * A milestone, about which its page tells.
 *
 * @param page the page
 * @param event when and where; ISO 8601 dates
 * @returns a `WebPage` about an `Event`
 */
export function eventPage(
  page: DescribedPage,
  event: { readonly start: string; readonly end: string; readonly place: string | undefined; readonly ahead: boolean },
): WithContext<WebPage> {
  const about: Event = {
    '@type': 'Event',
    name: page.name,
    description: page.description,
    startDate: event.start,
    endDate: event.end,
    inLanguage: page.language,
    ...(event.place && { location: { '@type': 'Place', name: event.place, address: event.place } }),
    ...(event.ahead && { eventStatus: SCHEDULED }),
  };
  return { '@context': 'https://schema.org', '@type': 'WebPage', ...work(page), about };
}

/**
 * A term and its definition.
 *
 * @param page the page; its description is the definition
 * @param term acronym, other names, and the address of the glossary
 * @returns a `WebPage` about a `DefinedTerm`
 */
export function termPage(
  page: DescribedPage,
  term: { readonly acronym: string | undefined; readonly alternateNames: readonly string[]; readonly glossary: string },
): WithContext<WebPage> {
  const about: DefinedTerm = {
    '@type': 'DefinedTerm',
    name: page.name,
    description: page.description,
    ...(term.acronym && { termCode: term.acronym }),
    ...(term.alternateNames.length > 0 && { alternateName: [...term.alternateNames] }),
    inDefinedTermSet: term.glossary,
  };
  return { '@context': 'https://schema.org', '@type': 'WebPage', ...work(page), about };
}

/**
 * A policy document, about which its page tells.
 *
 * @param page the page
 * @param document number, date of issue and issuer
 * @returns a `WebPage` about a `Legislation`
 */
export function documentPage(
  page: DescribedPage,
  document: { readonly title: string; readonly number: string | undefined; readonly issued: string | undefined; readonly issuer: string },
): WithContext<WebPage> {
  const about: LegislationObject = {
    '@type': 'LegislationObject',
    name: document.title,
    ...(document.number && { legislationIdentifier: document.number }),
    ...(document.issued && { legislationDate: document.issued }),
    legislationPassedBy: organisation(document.issuer),
  };
  return { '@context': 'https://schema.org', '@type': 'WebPage', ...work(page), about };
}

/**
 * An article by the editors.
 *
 * @param page the page
 * @param published ISO day of publication
 * @returns an `Article`
 */
export function articlePage(page: DescribedPage, published: string): WithContext<Article> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...work(page),
    headline: page.name,
    datePublished: published,
    author: organisation(page.publisher),
    mainEntityOfPage: page.url,
  };
}

/**
 * Figures or a table that can be downloaded.
 *
 * @param page the page
 * @param files downloads with their media types
 * @param coverage ISO 8601 interval, if the data cover a time
 * @returns a `Dataset`
 */
export function datasetPage(
  page: DescribedPage,
  files: readonly { readonly url: string; readonly mediaType: string }[],
  coverage?: string,
): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...work(page),
    isAccessibleForFree: true,
    creator: organisation(page.publisher),
    ...(coverage && { temporalCoverage: coverage }),
    distribution: files.map((file) => ({ '@type': 'DataDownload', contentUrl: file.url, encodingFormat: file.mediaType })),
  };
}

/**
 * Questions with answers.
 *
 * @param page the page
 * @param questions each with its right and its wrong answers
 * @returns a `Quiz`
 */
export function quizPage(
  page: DescribedPage,
  questions: readonly { readonly question: string; readonly right: string; readonly wrong: readonly string[] }[],
): WithContext<Quiz> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    ...work(page),
    learningResourceType: 'Quiz',
    hasPart: questions.map(({ question, right, wrong }) => ({
      '@type': 'Question',
      eduQuestionType: 'Multiple choice',
      text: question,
      acceptedAnswer: { '@type': 'Answer', text: right },
      suggestedAnswer: wrong.map((text) => ({ '@type': 'Answer', text })),
    })),
  };
}

/**
 * A page that gathers others, such as the milestones of a year.
 *
 * @param page the page
 * @param items names and addresses of what it gathers, in its order
 * @returns a `CollectionPage` with an `ItemList`
 */
export function collectionPage(page: DescribedPage, items: readonly { readonly name: string; readonly url: string }[]): WithContext<CollectionPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    ...work(page),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, url })),
    },
  };
}

/**
 * Any other page.
 *
 * @param page the page
 * @returns a `WebPage`
 */
export function plainPage(page: DescribedPage): WithContext<WebPage> {
  return { '@context': 'https://schema.org', '@type': 'WebPage', ...work(page) };
}

/** schema-dts has no word for the input that a search action takes. */
type SearchAction = { '@type': 'SearchAction'; target: { '@type': 'EntryPoint'; urlTemplate: string }; 'query-input': string };

/**
 * The site as a whole, with its search.
 *
 * @param page the home page
 * @param search address of the search with `{q}` for the query
 * @returns a `WebSite`
 */
export function webSite(page: DescribedPage, search: string): WithContext<WebSite> {
  const action: SearchAction = { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: search }, 'query-input': 'required name=q' };
  return { '@context': 'https://schema.org', '@type': 'WebSite', ...work(page), potentialAction: action };
}

/**
 * The way from the home page to a page.
 *
 * @param crumbs names and addresses, the home page first, the page itself last
 * @returns a `BreadcrumbList`
 */
export function breadcrumbs(crumbs: readonly { readonly name: string; readonly url: string }[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, name: crumb.name, item: crumb.url })),
  };
}

/**
 * Structured data as it stands in a page. `<` is escaped, so that no text can end the script.
 *
 * @param data one thing of schema.org's
 * @returns JSON for a `<script type="application/ld+json">`
 */
export function jsonLd(data: WithContext<Thing>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
