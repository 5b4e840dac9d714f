import { describe, expect, test } from 'vitest';
import { metaContentSecurityPolicy } from '../../src/domain/security-policy.ts';
import { kindOf, pages, publicPages, text } from './built-site.ts';

const attribute = (page: (typeof pages)[number], selector: string, name: string) => page.document.querySelector(selector)?.getAttribute(name);

describe('every page', () => {
  test.each(pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
    const { document } = page;
    const locale = path.startsWith('/en/') ? 'en' : 'vi';
    expect(attribute(page, 'html', 'lang')).toBe(locale);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('title')?.text.length).toBeGreaterThan(5);
    expect(attribute(page, 'meta[name="description"]', 'content')?.length).toBeGreaterThan(10);

    expect(attribute(page, 'meta[http-equiv="Content-Security-Policy"]', 'content')).toBe(metaContentSecurityPolicy);
    expect(document.querySelectorAll('script:not([src])').filter((script) => script.getAttribute('type') !== 'application/ld+json')).toEqual([]);
    expect(document.querySelectorAll('style, [style]')).toEqual([]);
    expect(page.html).not.toMatch(/<[^>]+\son[a-z]+=/);
    const loaded = document
      .querySelectorAll('script[src], img[src], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], iframe, object')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    expect(loaded.filter((address) => !address.startsWith('/') || address.startsWith('//'))).toEqual([]);

    const ids = document.querySelectorAll('[id]').map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(page.html).toBe(page.html.normalize('NFC'));
  });
});

describe('the two languages', () => {
  const byCanonical = new Map(publicPages.map((page) => [attribute(page, 'link[rel="canonical"]', 'href'), page]));

  test('every page names itself, its pair and the default, and its pair names it back', () => {
    for (const page of publicPages) {
      const canonical = attribute(page, 'link[rel="canonical"]', 'href');
      const links = Object.fromEntries(
        page.document.querySelectorAll('link[hreflang]').map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      );
      expect(Object.keys(links).sort(), page.path).toEqual(['en', 'vi', 'x-default']);
      expect(links[page.path.startsWith('/en/') ? 'en' : 'vi']).toBe(canonical);
      expect(links['x-default']).toBe(links['vi']);
      for (const lang of ['vi', 'en']) {
        const target = byCanonical.get(links[lang]);
        expect(target, `${page.path} → ${links[lang]}`).toBeDefined();
        expect(target && attribute(target, `link[hreflang="${page.path.startsWith('/en/') ? 'en' : 'vi'}"]`, 'href')).toBe(canonical);
      }
    }
  });

  test('the language switch goes to the same page', () => {
    for (const page of publicPages) {
      const other = page.path.startsWith('/en/') ? 'vi' : 'en';
      const target = new URL(attribute(page, `link[hreflang="${other}"]`, 'href') ?? '').pathname;
      expect(attribute(page, 'header a.lang', 'href'), page.path).toBe(target);
    }
  });

  test('a pair tells equally many facts, sources and sections', () => {
    const shape = (page: (typeof pages)[number]) =>
      ['main h2', 'main h3', '.facts > li', '.srcs > li', '.ref', 'main table'].map((selector) => page.document.querySelectorAll(selector).length);
    for (const page of publicPages.filter((one) => !one.path.startsWith('/en/') && !/^\/(thuat-ngu|muc-luc)\/$/.test(one.path))) {
      const pair = byCanonical.get(attribute(page, 'link[hreflang="en"]', 'href'));
      expect(pair && shape(pair), page.path).toEqual(shape(page));
    }
  });
});

describe('sources', () => {
  test('every mark of a source leads to that source in the list below', () => {
    for (const page of pages)
      for (const mark of page.document.querySelectorAll('.ref')) {
        const number = Number(mark.text.replace(/\D/g, ''));
        expect(mark.getAttribute('href')).toBe(`#source-${number}`);
        expect(page.document.querySelector(`#source-${number}`), `${page.path} [${number}]`).not.toBeNull();
      }
  });

  test('every fact of a record has at least one', () => {
    for (const page of pages)
      for (const fact of page.document.querySelectorAll('.facts > li')) expect(fact.querySelectorAll('.ref').length, page.path).toBeGreaterThan(0);
  });
});

test('an article says who wrote it and when it was last reviewed', () => {
  const articles = publicPages.filter((page) => kindOf(page) === 'article');
  expect(articles.length).toBeGreaterThanOrEqual(24);
  for (const page of articles) {
    const by = page.document.querySelector('.by');
    expect(by?.text, page.path).toMatch(/Ban biên tập|Editors/);
    expect(by?.querySelector('time')?.getAttribute('datetime'), page.path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('the styles of a part come with every page that has the part', () => {
  const parts = ['cite', 'srcs', 'facts', 'rel', 'cmp', 'question', 'diagram', 'section-pages', 'term', 'tools', 'two'];
  const sheets = new Map<string, string>();
  const sheet = (path: string) => sheets.get(path) ?? sheets.set(path, text(path)).get(path) ?? '';
  for (const page of pages) {
    const styles = page.document
      .querySelectorAll('link[rel="stylesheet"]:not([media])')
      .map((link) => sheet((link.getAttribute('href') ?? '').slice(1)))
      .join('');
    const missing = parts.filter((part) => page.document.querySelector(`.${part}`) && !styles.includes(`.${part}`));
    expect(missing, page.path).toEqual([]);
  }
});
