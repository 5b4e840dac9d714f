import { expect, test } from '@playwright/test';

for (const path of ['/dong-thoi-gian/', '/en/timeline/']) {
  test(`${path}: the choice of fields is kept in the address and can be shared`, async ({ page }) => {
    await page.goto(path);
    const status = page.getByRole('status');
    await expect(status).toContainText(/\d/);
    const all = await status.innerText();
    await page.locator('#filter [value=economic]').uncheck();
    await expect(page).toHaveURL(/pillar=cross-pillar/);
    expect(await status.innerText()).not.toBe(all);
    const some = await status.innerText();
    await page.reload();
    await expect(page.locator('#filter [value=economic]')).not.toBeChecked();
    await expect(status).toHaveText(some);
  });

  for (const address of ['?pillar=banana', '?pillar=', '?pillar=economic,x', `?pillar=${'a'.repeat(10_000)}`, '?pillar=<script>alert(1)</script>'])
    test(`${path}: ${address.slice(0, 40)} shows what it can and never fails`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(path + encodeURI(address));
      await expect(page.locator('.tl .yr li:visible').first()).toBeVisible();
      expect(errors).toEqual([]);
    });

  test(`${path}: labels of the drawing touch neither each other nor the edge`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const boxes = await page
      .locator('.draw a:has(text)')
      .evaluateAll((links) => links.map((link) => ({ text: link.textContent ?? '', box: link.getBoundingClientRect().toJSON() as DOMRect })));
    expect(boxes.length).toBeGreaterThan(20);
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top + 1 < b.box.bottom && b.box.top + 1 < a.box.bottom)
        .map((b) => `${a.text} × ${b.text}`),
    );
    expect(clashes).toEqual([]);
    expect(boxes.filter(({ box }) => box.right > 1280 || box.left < 0)).toEqual([]);
  });

  test(`${path}: a phone gets the list, not the drawing`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(path);
    await expect(page.locator('.draw')).toBeHidden();
    await expect(page.locator('.tl .yr').first()).toBeVisible();
  });
}
