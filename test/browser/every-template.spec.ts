import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { templates } from './templates.ts';

/** A phone by day and a desk by night: between them every colour and every layout. */
const views = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of templates) {
  test(`${path} loads only its own files, without a fault in the console`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && !(path.includes('404') && message.text().includes('404')) && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on('response', (response) => response.status() >= 400 && !response.url().endsWith(path) && faults.push(`${response.status()}: ${response.url()}`));
    page.on(
      'request',
      (request) => !request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:') && faults.push(`elsewhere: ${request.url()}`),
    );
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.headers()['content-security-policy']).not.toContain('unsafe-inline');
    expect(response?.headers()['x-content-type-options']).toBe('nosniff');
    expect(await page.context().cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });

  for (const { colorScheme, width } of views)
    test(`${path} is free of axe findings, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL: baseURL ?? '', colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.target.join(' '))
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([]);
      await context.close();
    });

  test(`${path} does not scroll sideways from 320 px to 1280 px`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBe(0);
    }
  });
}
