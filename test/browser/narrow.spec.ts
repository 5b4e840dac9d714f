import { expect, test } from '@playwright/test';
import { everyPage } from './templates.ts';

/** Pages whose text, tables and figures are each of their own making; records share a template. */
const written = everyPage.filter(
  (path) => !/^\/(en\/)?(dong-thoi-gian(?:\/nam)?|timeline(?:\/year)?|thuat-ngu|glossary|nguon|sources|tra-cuu\/[^/]+|reference\/[^/]+)\/[^/]+\/$/.test(path),
);

test('no page of text, table or figure scrolls sideways at 320 px', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 800 });
  const wide: string[] = [];
  for (const path of written) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) wide.push(path);
  }
  expect(written.length).toBeGreaterThan(100);
  expect(wide).toEqual([]);
});
