import { describe, expect, test } from 'vitest';
import { kindOf, pages, sentBytes } from './built-site.ts';

const KB = 1024;
const ofKind = (kind: string) => pages.filter((page) => kindOf(page) === kind);
const linked = (page: (typeof pages)[number], selector: string, name: string) =>
  page.document.querySelectorAll(selector).map((element) => (element.getAttribute(name) ?? '').slice(1));
/** What stands between a reader and the first paint: the page and its styles for the screen. */
const weight = (page: (typeof pages)[number]) =>
  sentBytes(page.file) + linked(page, 'head link[rel="stylesheet"]', 'href').reduce((sum, path) => sum + sentBytes(path), 0);

describe('what a reader on a slow line loads', () => {
  test.each(ofKind('article').map((page) => [page.path, page] as const))(
    '%s: HTML and CSS in one round trip, and no more script than copies a citation',
    (_, page) => {
      expect(weight(page)).toBeLessThanOrEqual(14 * KB);
      const scripts = linked(page, 'script[src]', 'src').reduce((sum, file) => sum + sentBytes(file), 0);
      expect(scripts).toBeLessThanOrEqual(1 * KB);
    },
  );

  test('records stay below an article', () => {
    for (const kind of ['milestone', 'term']) for (const page of ofKind(kind)) expect(weight(page), page.path).toBeLessThanOrEqual(12 * KB);
  });

  test('the timeline with its script stays below 60 KB', () => {
    for (const path of ['/dong-thoi-gian/', '/en/timeline/']) {
      const page = pages.find((one) => one.path === path);
      expect(page).toBeDefined();
      if (!page) continue;
      const scripts = linked(page, 'script[src]', 'src').reduce((sum, file) => sum + sentBytes(file), 0);
      expect(scripts).toBeGreaterThan(0);
      expect(weight(page) + scripts).toBeLessThanOrEqual(60 * KB);
    }
  });

  test('fonts stay below 50 KB', () => {
    const home = pages.find((one) => one.path === '/');
    const fonts = home ? linked(home, 'link[rel="preload"][as="font"]', 'href') : [];
    expect(fonts).toHaveLength(4);
    expect(fonts.reduce((sum, path) => sum + sentBytes(path), 0)).toBeLessThanOrEqual(50 * KB);
  });
});
