import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { json, publicPages, text } from './built-site.ts';

interface Item {
  title: string;
  publisher?: string;
  author?: { literal?: string; family?: string }[];
  issued?: { 'date-parts': number[][] };
  URL?: string;
}

/** What a reader must get back: title, date, who published it. */
const kept = (item: Item) => ({
  title: item.title,
  date: item.issued?.['date-parts'][0]?.join('-'),
  by: item.publisher ?? item.author?.[0]?.literal ?? item.author?.[0]?.family,
  url: item.URL,
});
const parse = (data: string) => new Cite(data).data as unknown as Item[];

describe('every page', () => {
  test('can be cited: BibTeX and RIS give back the title, date and publisher of its CSL-JSON', () => {
    for (const page of publicPages) {
      const item = json(`${page.path}cite.json`)[0] as Item;
      const expected = kept(item);
      expect(kept(parse(text(`${page.path}cite.bib`))[0] as Item), page.path).toEqual(expected);
      expect(kept(parse(text(`${page.path}cite.ris`))[0] as Item), page.path).toEqual(expected);
      expect(item.title).toBe(page.document.querySelector('meta[name="citation_title"]')?.getAttribute('content'));
      expect(item.URL).toBe(page.document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
    }
  });

  test('shows its citation in three styles', () => {
    for (const page of publicPages) expect(page.document.querySelectorAll('.cite > dl dd').length, page.path).toBe(3);
  });

  test('carries the tags that Zotero reads', () => {
    for (const page of publicPages)
      for (const name of ['citation_title', 'citation_author', 'citation_publication_date', 'citation_language', 'citation_public_url'])
        expect(page.document.querySelector(`meta[name="${name}"]`)?.getAttribute('content'), `${page.path} ${name}`).toBeTruthy();
  });
});

describe('the bibliography of all sources', () => {
  const items = json('data/sources.json') as (Item & { id: string })[];

  test('is the same in BibTeX and RIS as in CSL-JSON', () => {
    // citation-js percent-encodes addresses as it reads them; title, date and publisher come back as they were.
    const words = (list: readonly Item[]) => list.map(kept).map(({ url: _url, ...rest }) => rest);
    expect(words(parse(text('data/sources.bib')))).toEqual(words(items));
    expect(words(parse(text('data/sources.ris')))).toEqual(words(items));
    expect(parse(text('data/sources.ris')).map((item) => item.URL)).toEqual(items.map((item) => item.URL));
  });

  test('gives every source one id, and each a place on the pages of sources in both languages', () => {
    const ids = items.map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const root of ['/nguon/', '/en/sources/']) {
      const anchors = new Set(
        publicPages
          .filter((page) => page.path.startsWith(root))
          .flatMap((page) => page.document.querySelectorAll('.src-list > li').map((element) => element.id)),
      );
      expect(ids.filter((id) => !anchors.has(id))).toEqual([]);
    }
  });

  test('holds every source of every milestone', () => {
    const urls = new Set(items.map((item) => item.URL));
    for (const one of json('data/milestones.json').milestones)
      for (const source of one.sources) if (source.url) expect(urls.has(source.url), source.url).toBe(true);
  });
});

test('every milestone has its citation in both languages under /data/', () => {
  for (const one of json('data/milestones.json').milestones) {
    const titles = parse(text(`data/milestones/${one.id}.bib`)).map((item) => item.title);
    expect(titles, one.id).toEqual([one.name.vi, one.name.en]);
  }
});
