import { expect, test } from '@playwright/test';

for (const [path, style] of [
  ['/dong-thoi-gian/2023-08-08-ket-luan-59-bo-chinh-tri-ve-asean/', /TCVN 7980/],
  ['/en/timeline/2023-08-08-politburo-conclusion-59/', /ISO 690/],
] as const) {
  test(`${path}: a citation is copied by keyboard`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const button = page.getByRole('button', { name: style });
    await button.focus();
    await page.keyboard.press('Enter');
    const shown = await button.locator('xpath=ancestor::div[1]/dd').innerText();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toContain(await page.locator('h1').innerText());
  });

  test(`${path}: citations can be downloaded as BibTeX, RIS and CSL-JSON`, async ({ page }) => {
    await page.goto(path);
    const title = await page.locator('h1').innerText();
    for (const [name, file] of [
      ['BibTeX', 'cite.bib'],
      ['RIS', 'cite.ris'],
      ['CSL-JSON', 'cite.json'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
      expect(download.suggestedFilename()).toBe(file);
    }
    const data = await (await page.request.get(`${path}cite.json`)).json();
    expect(data[0].title).toBe(title);
  });

  test(`${path}: a term in a fact is explained in place, without script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path.startsWith('/en/') ? '/en/timeline/2010-10-12-first-admm-plus/' : '/dong-thoi-gian/2010-10-12-hoi-nghi-admm-mo-rong-lan-thu-nhat/');
    if ((await page.locator('.facts .term').count()) === 0)
      await page.goto(
        path.startsWith('/en/') ? '/en/timeline/1998-12-15-sixth-asean-summit-ha-noi/' : '/dong-thoi-gian/1998-12-15-hoi-nghi-cap-cao-asean-lan-thu-6/',
      );
    const term = page.locator('.facts .term').first();
    await term.click();
    await expect(page.locator('.def:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.def:popover-open')).toHaveCount(0);
    await context.close();
  });
}
