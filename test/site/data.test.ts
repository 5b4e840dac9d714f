import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { milestone } from '../../src/schemas/milestone.ts';
import { json, pages, publicPages, text } from './built-site.ts';

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'url', 'xhtml:link', 'link', 'sitemap'].includes(name) });

describe('/data/milestones.json', () => {
  const data = json('data/milestones.json');

  test('holds every milestone of which the site has a page', () => {
    const ofKind = publicPages.filter((page) => page.document.querySelector('meta[name="kind"]')?.getAttribute('content') === 'milestone');
    expect(data.count).toBe(data.milestones.length);
    expect(data.milestones.length * 2).toBe(ofKind.length);
    expect(data.milestones.filter((one: { significance: number }) => one.significance === 1).length).toBeGreaterThanOrEqual(62);
  });

  test('holds records that are valid by the published schema, in order of time', () => {
    for (const { planned: _planned, url: _url, ...record } of data.milestones) expect(milestone.safeParse(record).error?.issues ?? []).toEqual([]);
    const dates = data.milestones.map((one: { date: string }) => one.date.padEnd(10, '-99'));
    expect(dates.map((date: string) => date.slice(0, 4))).toEqual([...dates].sort().map((date) => date.slice(0, 4)));
  });

  test('gives addresses that exist', () => {
    const canonical = new Set(publicPages.map((page) => page.document.querySelector('link[rel="canonical"]')?.getAttribute('href')));
    for (const one of data.milestones) for (const url of Object.values(one.url)) expect(canonical.has(url as string), String(url)).toBe(true);
  });
});

test('/data/pages.json lists every public page with its translation', () => {
  const { pages: listed } = json('data/pages.json');
  expect(listed).toHaveLength(publicPages.length);
  const urls = new Set(listed.map((one: { url: string }) => one.url));
  for (const one of listed) {
    expect(urls.has(one.translation), one.url).toBe(true);
    expect(one.title.length).toBeGreaterThan(1);
    expect(one.words).toBeGreaterThan(5);
  }
});

describe('the sitemap', () => {
  const urls = parser.parse(text('sitemap-0.xml')).urlset.url as { loc: string; 'xhtml:link'?: Record<string, string>[] }[];

  test('lists every public page and no other', () => {
    const canonical = publicPages.map((page) => page.document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
    expect(urls.map((url) => url.loc).sort()).toEqual(canonical.sort());
  });

  test('names both languages and the default of each', () => {
    for (const url of urls) expect(url['xhtml:link']?.map((link) => link['@_hreflang']).sort(), url.loc).toEqual(['en', 'vi', 'x-default']);
  });

  test('is named by robots.txt', () => {
    expect(text('robots.txt')).toMatch(/^Sitemap: \S+\/sitemap-index\.xml$/m);
    expect(parser.parse(text('sitemap-index.xml')).sitemapindex.sitemap.length).toBeGreaterThan(0);
  });
});

describe.each([
  ['feed.xml', 'vi'],
  ['en/feed.xml', 'en'],
])('%s', (path, locale) => {
  test('is a well-formed Atom feed of the articles in its language', () => {
    expect(parser.parse(text(path)).feed).toBeDefined();
    const { feed } = parser.parse(text(path));
    expect(feed['@_xml:lang']).toBe(locale);
    expect(feed.entry.length).toBeGreaterThanOrEqual(2);
    for (const entry of feed.entry) {
      expect(entry.id).toBe(entry.link[0]['@_href']);
      const page = publicPages.find((one) => one.document.querySelector('link[rel="canonical"]')?.getAttribute('href') === entry.id);
      expect(page?.document.querySelector('html')?.getAttribute('lang')).toBe(locale);
      expect(page?.document.querySelector('h1')?.text).toBe(entry.title);
    }
  });
});

test('a missing address has a page in both languages that search engines leave out', () => {
  for (const path of ['/404.html', '/en/404.html']) {
    const page = pages.find((one) => one.path === path);
    expect(page?.document.querySelector('meta[name="robots"]')?.getAttribute('content'), path).toBe('noindex');
    expect(page?.document.querySelector('link[rel="canonical"]')).toBeNull();
  }
});
