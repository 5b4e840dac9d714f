import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindOf, pages, sentBytes, text } from './built-site.ts';

const KB = 1024;
const ofKind = (kind: string) => pages.filter((page) => kindOf(page) === kind);
const linked = (page: (typeof pages)[number], selector: string, name: string) =>
  page.document.querySelectorAll(selector).map((element) => (element.getAttribute(name) ?? '').slice(1));
/** What stands between a reader and the first paint: the page and its styles for the screen. */
const weight = (page: (typeof pages)[number]) =>
  sentBytes(page.file) + linked(page, 'head link[rel="stylesheet"]', 'href').reduce((sum, path) => sum + sentBytes(path), 0);

/** Scripts that a page loads by itself: those it names, and what they import before anything is done. */
function scriptFiles(page: (typeof pages)[number]): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, path = ''] of text(file).matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) add(join(dirname(file), path));
  };
  for (const file of linked(page, 'script[src]', 'src')) add(file);
  return files;
}
const scriptWeight = (page: (typeof pages)[number]) => [...scriptFiles(page)].reduce((sum, file) => sum + sentBytes(file), 0);

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
      expect(scriptWeight(page)).toBeGreaterThan(0);
      expect(weight(page) + scriptWeight(page)).toBeLessThanOrEqual(60 * KB);
    }
  });

  test('an embed is no heavier than what it shows: a card a few KB and no script, the timeline as its page', () => {
    const cards = ofKind('embed-milestone');
    expect(cards.length).toBeGreaterThanOrEqual(2 * 62);
    for (const page of cards) {
      expect(weight(page), page.path).toBeLessThanOrEqual(6 * KB);
      expect(linked(page, 'script[src]', 'src'), page.path).toEqual([]);
    }
    for (const page of ofKind('embed-timeline')) expect(weight(page) + scriptWeight(page), page.path).toBeLessThanOrEqual(60 * KB);
  });

  test('the search page has its whole script in one round trip and a half; other pages get a few lines of it', () => {
    for (const page of ofKind('search')) expect(scriptWeight(page), page.path).toBeLessThanOrEqual(20 * KB);
    for (const page of ofKind('home')) expect(scriptWeight(page), page.path).toBeLessThanOrEqual(1.5 * KB);
    for (const page of ofKind('milestone')) expect(scriptWeight(page), page.path).toBeLessThanOrEqual(1 * KB);
  });

  test('fonts stay below 50 KB', () => {
    const home = pages.find((one) => one.path === '/');
    const fonts = home ? linked(home, 'link[rel="preload"][as="font"]', 'href') : [];
    expect(fonts).toHaveLength(4);
    expect(fonts.reduce((sum, path) => sum + sentBytes(path), 0)).toBeLessThanOrEqual(50 * KB);
  });
});
