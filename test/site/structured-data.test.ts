import Validator from '@adobe/structured-data-validator';
import { describe, expect, test } from 'vitest';
import { kindOf, publicPages } from './built-site.ts';
import { schemaOrgVocabulary } from './schema-org.ts';

const dataOf = (page: (typeof publicPages)[number]) =>
  page.document.querySelectorAll('script[type="application/ld+json"]').map((script) => JSON.parse(script.text));

/** The main thing each kind of page is, or is about. */
const expected: Readonly<Record<string, { type: string; about?: string }>> = {
  home: { type: 'WebSite' },
  milestone: { type: 'WebPage', about: 'Event' },
  document: { type: 'WebPage', about: 'LegislationObject' },
  term: { type: 'WebPage', about: 'DefinedTerm' },
  article: { type: 'Article' },
  series: { type: 'Dataset' },
  table: { type: 'Dataset' },
};

const validator = new Validator(schemaOrgVocabulary());

/** What the validator says of these things: schema.org's types and properties, and search engines' rules for breadcrumbs. */
const problems = async (data: readonly Readonly<Record<string, unknown>>[]) =>
  (await validator.validate({ jsonld: Object.groupBy(data, (one) => String(one['@type'])) })).map((issue) => issue.issueMessage);

describe('structured data', () => {
  test('uses only types and properties of schema.org, each on a type that may have it', async () => {
    for (const page of publicPages) expect(await problems(dataOf(page)), page.path).toEqual([]);
  });

  test('would be refused with a type or a property that schema.org does not know', async () => {
    expect(await problems([{ '@type': 'Milestone' }, { '@type': 'Event', startDate: '1995-07-28', happened: true }])).toEqual([
      'Type "Milestone" is not a valid schema.org type',
      'Property "happened" for type "Event" is not supported by the schema.org specification',
    ]);
  });

  test('says of every page what it is, in which language, and what it rests on', () => {
    for (const page of publicPages) {
      const [main] = dataOf(page);
      const kind = kindOf(page);
      const wanted = expected[kind];
      if (wanted) expect([main['@type'], main.about?.['@type']], page.path).toEqual([wanted.type, wanted.about]);
      expect(main['@context']).toBe('https://schema.org');
      expect(main.inLanguage).toBe(page.document.querySelector('html')?.getAttribute('lang'));
      expect(main.url).toBe(page.document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
      const sources = page.document.querySelectorAll('.srcs > li').length;
      expect(main.citation?.length ?? 0, page.path).toBe(sources);
    }
  });

  test('gives the way to every page but the home page', () => {
    for (const page of publicPages.filter((one) => kindOf(one) !== 'home')) {
      const list = dataOf(page).find((data) => data['@type'] === 'BreadcrumbList');
      expect(list?.itemListElement.at(-1).item, page.path).toBe(page.document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
      expect(list.itemListElement.map((item: { position: number }) => item.position)).toEqual(
        list.itemListElement.map((_: unknown, index: number) => index + 1),
      );
    }
  });

  test('lets a search engine use the search of the site', () => {
    for (const page of publicPages.filter((one) => kindOf(one) === 'home')) expect(dataOf(page)[0].potentialAction.target.urlTemplate).toMatch(/\?q=\{q\}$/);
  });
});
