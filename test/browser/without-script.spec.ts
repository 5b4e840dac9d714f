import { expect, test } from '@playwright/test';
import { everyPage, templates } from './templates.ts';

test.use({ javaScriptEnabled: false });

for (const path of templates.filter((one) => !one.includes('404')))
  test(`${path} reads without script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
  });

for (const [timeline, first] of [
  ['/dong-thoi-gian/', 'Việt Nam gia nhập ASEAN'],
  ['/en/timeline/', 'Viet Nam joins ASEAN'],
] as const) {
  test(`the whole of ${timeline} can be read and filtered without script`, async ({ page }) => {
    await page.goto(timeline);
    const rows = page.locator('.tl .yr li');
    const all = await rows.count();
    expect(all).toBeGreaterThanOrEqual(62);
    await expect(page.getByRole('link', { name: first, exact: true }).last()).toBeVisible();

    const economic = page.locator('.tl .yr li.economic');
    await page.locator('#filter [value=economic]').check();
    const shown = await rows.evaluateAll((list) =>
      list
        .filter((row) => getComputedStyle(row).display !== 'none' && getComputedStyle(row.closest('.yr') as Element).display !== 'none')
        .map((row) => row.className),
    );
    expect(shown.length).toBe(await economic.count());
    for (const fields of shown) expect(fields).toContain('economic');
    expect(await economic.count()).toBeLessThan(all);
    // The drawing keeps the marks and labels of that field alone.
    const drawn = await page
      .locator('.draw .of')
      .evaluateAll((marks) => marks.filter((mark) => getComputedStyle(mark).display !== 'none').map((mark) => mark.classList.value));
    expect(drawn.length).toBeGreaterThan(3);
    for (const fields of drawn) expect(fields).toMatch(/\beconomic\b/);
  });
}

for (const [search, titles, sections] of [
  ['/tim-kiem/?q=asean', '/muc-luc/', '/thuat-ngu/'],
  ['/en/search/?q=asean', '/en/titles/', '/en/glossary/'],
] as const)
  test(`${search} leads to the list of all titles and to every section`, async ({ page }) => {
    await page.goto(search);
    await expect(page.locator(`main .columns a[href="${sections}"]`).filter({ visible: true })).toHaveCount(1);
    await page.locator(`main noscript a[href="${titles}"]`).click();
    await expect(page).toHaveURL(titles);
    expect(await page.locator('main .columns li').count()).toBeGreaterThan(100);
  });

test('every page of the site is reached by links from the home page', async ({ request }) => {
  const seen = new Set<string>();
  const queue = ['/', '/en/'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const html = await (await request.get(path)).text();
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)) if (href.endsWith('/') && !seen.has(href)) queue.push(href);
  }
  expect(everyPage.filter((path) => !seen.has(path))).toEqual([]);
});
