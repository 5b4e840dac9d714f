import { expect, test } from '@playwright/test';

const quizzes = { vi: '/hoc/tu-kiem-tra/cong-dong-kinh-te/', en: '/en/learn/quizzes/economic/' } as const;

for (const [locale, path] of Object.entries(quizzes)) {
  test.describe(`quiz, ${locale}`, () => {
    test('says whether a choice was right, counts, and starts again, by keyboard alone', async ({ page }) => {
      await page.goto(path);
      const questions = page.locator('.question');
      const total = await questions.count();
      for (const [index, right] of [
        [0, true],
        [1, false],
      ] as const) {
        const question = questions.nth(index);
        const answer = Number(await question.getAttribute('data-answer'));
        const wanted = right ? answer : answer === 0 ? 1 : 0;
        await question.locator('input').nth(wanted).focus();
        await page.keyboard.press('Space');
        await question.locator('summary').focus();
        await page.keyboard.press('Enter');
        await expect(question.locator('.verdict')).toHaveText((await question.locator('.verdict').getAttribute(right ? 'data-right' : 'data-wrong')) ?? '');
        await expect(question.locator('input').first()).toBeDisabled();
      }
      await expect(page.getByRole('status').first()).toContainText(new RegExp(`1 .*2.*${total}`));
      await page.locator('#again').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').first()).toBeEmpty();
      await expect(questions.first().locator('input').first()).toBeFocused();
      await expect(page.locator('.question details[open]')).toHaveCount(0);
    });

    test('keeps nothing and sends nothing', async ({ page, context }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.locator('.question input').first().check();
      await page.locator('.question summary').first().click();
      await expect(page.locator('.verdict').first()).not.toBeEmpty();
      // A browser asks for the icon of the page when it likes.
      expect(requests.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  });

  test(`quiz, ${locale}: without script the answer, its reason and its source are a click away`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    const first = page.locator('.question').first();
    await expect(first.locator('details p').first()).toBeHidden();
    await first.locator('summary').click();
    await expect(first.locator('details p').first()).toBeVisible();
    await expect(first.locator('a.ref').first()).toBeVisible();
    await context.close();
  });
}
