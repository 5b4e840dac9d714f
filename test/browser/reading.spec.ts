import { expect, test } from '@playwright/test';

for (const [locale, home] of [
  ['vi', '/'],
  ['en', '/en/'],
] as const) {
  test(`${locale}: the first Tab reaches the skip link, which leads to the main part`, async ({ page }) => {
    await page.goto(home);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
  });

  test(`${locale}: the menu on a phone opens and closes by keyboard`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(home);
    const menu = page.locator('header .menu');
    const nav = page.locator('header nav');
    await expect(nav).toBeHidden();
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(nav).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(nav).toBeHidden();
    await expect(menu).toBeFocused();
  });

  test(`${locale}: a term opens its explanation by keyboard and by touch, and closes`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL ?? '', hasTouch: true, viewport: { width: 360, height: 780 } });
    await page.goto(locale === 'vi' ? '/tru-cot/kinh-te/' : '/en/pillars/economic/');
    const term = page.locator('button.term').first();
    const explanation = page.locator(`#${await term.getAttribute('popovertarget')}`);
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(explanation).toBeVisible();
    await expect(explanation.getByRole('link')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(explanation).toBeHidden();
    await term.tap();
    await expect(explanation).toBeVisible();
    await page.close();
  });

  test(`${locale}: every control and link that stands alone is at least 24 px high`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    for (const path of [home, locale === 'vi' ? '/dong-thoi-gian/' : '/en/timeline/', locale === 'vi' ? '/thuat-ngu/' : '/en/glossary/']) {
      await page.goto(path);
      const small = await page
        .locator(
          'header a:visible, footer li a:visible, nav a:visible, button:visible, input:not([type=checkbox]):visible, label:has(input):visible, .list h2 a:visible, .list h3 a:visible',
        )
        .evaluateAll((elements) =>
          elements
            .map((element) => ({ text: element.textContent?.trim().slice(0, 40), height: element.getBoundingClientRect().height }))
            .filter(({ height }) => height > 0 && height < 24),
        );
      expect(small, path).toEqual([]);
    }
  });
}

test('the text is set in the two faces of the site', async ({ page }) => {
  await page.goto('/tru-cot/kinh-te/');
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family.replaceAll('"', '')));
  expect(new Set(loaded)).toEqual(new Set(['Be Vietnam Pro', 'Source Serif 4']));
});

test('a missing address answers 404 in the language of its part of the site', async ({ page }) => {
  for (const [path, lang] of [
    ['/khong-co/', 'vi'],
    ['/en/nothing/', 'en'],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  }
});

test('files are sent compressed, pages under the address with a slash', async ({ request }) => {
  const page = await request.get('/dong-thoi-gian/', { headers: { 'accept-encoding': 'br' } });
  expect(page.headers()['content-encoding']).toBe('br');
  const moved = await request.get('/dong-thoi-gian', { maxRedirects: 0 });
  expect([moved.status(), moved.headers()['location']]).toEqual([301, '/dong-thoi-gian/']);
});
