import { expect, test } from '@playwright/test';

const pages = { vi: '/tam-nhin/so-sanh/', en: '/en/visions/compare/' } as const;

for (const [locale, path] of Object.entries(pages)) {
  test.describe(`comparison, ${locale}`, () => {
    const sections = '.cmp > section';

    test('the fields chosen stay in the address and come back from it', async ({ page }) => {
      await page.goto(path);
      const all = await page.locator(sections).count();
      for (const box of await page.locator('#filter input:not([value=economic])').all()) await box.uncheck();
      const economic = await page.locator(`${sections}.economic`).count();
      expect(economic).toBeGreaterThan(0);
      expect(economic).toBeLessThan(all);
      await expect(page.locator(`${sections}:visible`)).toHaveCount(economic);
      await expect(page.getByRole('status').first()).toContainText(`${economic}`);
      await expect(page).toHaveURL(/pillar=economic/);
      await page.reload();
      await expect(page.locator(`${sections}:visible`)).toHaveCount(economic);
    });

    test('a single row has an address of its own', async ({ page }) => {
      await page.goto(path);
      const link = page.locator(`${sections} h2 a`).nth(5);
      await link.click();
      await expect(page.locator(`${sections}:target`)).toBeInViewport();
      expect(new URL(page.url()).hash).toBe(await link.getAttribute('href'));
    });

    test('every row says what each vision holds, with sources', async ({ page }) => {
      await page.goto(path);
      for (const row of await page.locator(sections).all()) {
        await expect(row.locator('> div')).toHaveCount(4);
        expect(await row.locator('> div').nth(1).locator('a.ref').count()).toBeGreaterThan(0);
        expect(await row.locator('> div').nth(2).locator('a.ref').count()).toBeGreaterThan(0);
      }
    });

    test('filters without script', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(path);
      for (const box of await page.locator('#filter input:not([value=connectivity])').all()) await box.uncheck();
      await expect(page.locator(`${sections}:visible`)).toHaveCount(await page.locator(`${sections}.connectivity`).count());
      await context.close();
    });
  });
}
