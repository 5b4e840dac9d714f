import { expect, test } from '@playwright/test';
import { templates } from './templates.ts';

/** What a sheet of paper has no use for. */
const MENUS = 'header nav, header .menu, header .lang, .band, .crumbs, .pn, .skip, form, .years, .btn, .side .toc, .foot nav';

for (const path of templates.filter((one) => !/404|search|tim-kiem/.test(one)))
  test(`${path} prints without menus and with the addresses of its sources`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator(MENUS)
      .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80)));
    expect(shown).toEqual([]);
    await expect(page.locator('h1')).toBeVisible();
    const links = page.locator('.srcs a[href^="http"]');
    if ((await links.count()) > 0) {
      await expect(links.first()).toBeVisible();
      expect(await links.first().evaluate((link) => getComputedStyle(link, '::after').content)).toContain('http');
    }
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
