import { expect, test } from '@playwright/test';

const hits = 'a[data-search-result]';

test.describe('search in Vietnamese', () => {
  for (const query of ['de an 161', 'đề án 161', 'ĐỀ ÁN 161', 'đề án 161'.normalize('NFD')])
    test(`“${query}” finds Scheme 161 first`, async ({ page }) => {
      await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
      await expect(page.locator(hits).first()).toContainText(/Đề án 161/);
    });

  test('with and without marks the same page comes first', async ({ page }) => {
    const first: (string | null)[] = [];
    for (const query of ['de an 161', 'đề án 161']) {
      await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
      await expect(page.locator(hits).first()).toBeVisible();
      first.push(await page.locator(hits).first().getAttribute('href'));
    }
    expect(first[0]).toBe(first[1]);
  });

  test('excerpts show đ as đ, with the reader’s words marked', async ({ page }) => {
    await page.goto('/tim-kiem/?q=dong');
    await expect(page.locator(`${hits} >> nth=0`)).toBeVisible();
    const text = await page.locator('#results').innerText();
    expect(text).not.toContain('\u0335');
    expect(await page.locator('#results mark').allInnerTexts()).toContainEqual(expect.stringMatching(/đồng|đông|Đông/));
  });
});

for (const { path, query, milestone, filter, none } of [
  { path: '/tim-kiem/', query: 'RCEP', milestone: 'Cột mốc', filter: 'Lọc kết quả', none: /Không có trang nào/ },
  { path: '/en/search/', query: 'RCEP', milestone: 'Milestone', filter: 'Filter the results', none: /No page matches/ },
]) {
  test(`${path}: typing finds, the address keeps the query, hits are links in the language`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('searchbox').fill(query);
    await expect(page.locator(hits).first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`q=${query}`));
    await expect(page.getByRole('status')).toContainText(query);
    const href = (await page.locator(hits).first().getAttribute('href')) ?? '';
    expect(href.startsWith('/en/')).toBe(path.startsWith('/en/'));
    await page.locator(hits).first().click();
    await expect(page.locator('h1')).toBeVisible();
  });

  test(`${path}: filters by kind and field narrow the hits, by keyboard`, async ({ page }) => {
    await page.goto(`${path}?q=ASEAN`);
    await expect(page.locator(hits).first()).toBeVisible();
    const count = async () => Number((await page.getByRole('status').innerText()).replace(/^(\d[\d.,]*).*/, '$1').replace(/\D/g, ''));
    const all = await count();
    const box = page.getByRole('form', { name: filter }).getByRole('checkbox', { name: milestone });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/type=milestone/);
    await expect.poll(count).toBeLessThan(all);
    const milestones = await count();
    await page.locator('[name=pillar][value=economic]').check();
    await expect.poll(count).toBeLessThan(milestones);
    await expect(page.locator('#results .meta').first()).toContainText(milestone);
    await page.reload();
    await expect(box).toBeChecked();
  });

  test(`${path}: what finds nothing says so and stays safe`, async ({ page }) => {
    for (const query of ['zzzzqqqq', '<img src=x onerror=alert(1)>', '…!?', '\u0000', 'x'.repeat(10_000)]) {
      await page.goto(path);
      await page.getByRole('searchbox').fill(query.slice(0, 200));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status')).not.toHaveText(/…$/);
      expect(await page.locator('#search img').count()).toBe(0);
    }
    // Pagefind shortens an unknown word until something matches; these letters stand on no page.
    await page.goto(`${path}?q=ҖҖҖ`);
    await expect(page.getByRole('status')).toHaveText(none);
  });
}
