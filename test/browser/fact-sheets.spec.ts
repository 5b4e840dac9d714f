import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const sheets = globSync('{bao-chi/to-thong-tin,en/press/fact-sheets}/*/index.html', { cwd: 'dist' }).map((file) => `/${file.replace(/index\.html$/, '')}`);

test('there are fact sheets in both languages', () => {
  expect(sheets.filter((path) => path.startsWith('/en/')).length).toBeGreaterThan(9);
  expect(sheets.filter((path) => !path.startsWith('/en/'))).toHaveLength(sheets.length / 2);
});

for (const path of sheets)
  test(`${path} is one printed A4 page with its sources`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.srcs li').first()).toBeVisible();
    const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
