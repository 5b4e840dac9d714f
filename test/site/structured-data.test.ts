import { describe, expect, test } from 'vitest';
import { kindOf, publicPages } from './built-site.ts';

const dataOf = (page: (typeof publicPages)[number]) =>
  page.document.querySelectorAll('script[type="application/ld+json"]').map((script) => JSON.parse(script.text));

/** The main thing each kind of page is, or is about. schema.org's vocabulary itself is checked by the types of schema-dts. */
const expected: Readonly<Record<string, { type: string; about?: string }>> = {
  home: { type: 'WebSite' },
  milestone: { type: 'WebPage', about: 'Event' },
  document: { type: 'WebPage', about: 'LegislationObject' },
  term: { type: 'WebPage', about: 'DefinedTerm' },
  article: { type: 'Article' },
  series: { type: 'Dataset' },
  table: { type: 'Dataset' },
};

describe('structured data', () => {
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
