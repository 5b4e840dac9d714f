import { expect, type Page, test } from '@playwright/test';

const widths = [360, 1280] as const;
const views = {
  vi: { table: '/dong-thoi-gian/bang/', timeline: '/dong-thoi-gian/', story: '/dong-thoi-gian/muoi-khoanh-khac/', year: '/dong-thoi-gian/nam/2010/' },
  en: { table: '/en/timeline/table/', timeline: '/en/timeline/', story: '/en/timeline/ten-moments/', year: '/en/timeline/year/2010/' },
} as const;

const visibleRows = (page: Page) => page.locator('.mt tbody tr:visible');
const column = (page: Page, cell: number) => visibleRows(page).evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent?.trim() ?? ''), cell);
const status = (page: Page) => page.getByRole('status').first();

for (const locale of ['vi', 'en'] as const)
  for (const width of widths) {
    const { table, timeline, story } = views[locale];
    const inOrder = (names: readonly string[]) => names.toSorted(new Intl.Collator(locale, { numeric: true }).compare);

    test.describe(`table of milestones, ${locale}, ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } });
      const head = (page: Page, key: string) => page.locator(`.mt th[data-sort=${key}]`);

      test('the mouse sorts by a column and turns it round; the address keeps the order', async ({ page }) => {
        await page.goto(table);
        const byTime = await column(page, 1);
        expect(byTime.length).toBeGreaterThan(290);
        await head(page, 'name').getByRole('button').click();
        await expect(head(page, 'name')).toHaveAttribute('aria-sort', 'ascending');
        const names = await page.locator('.mt tbody tr:visible th a').allInnerTexts();
        expect(names).toEqual(inOrder(names));
        await expect(page).toHaveURL(/\?sort=name$/);
        await head(page, 'name').getByRole('button').click();
        await expect(head(page, 'name')).toHaveAttribute('aria-sort', 'descending');
        await expect(page).toHaveURL(/\?sort=-name$/);
        await page.reload();
        expect(await page.locator('.mt tbody tr:visible th a').allInnerTexts()).not.toEqual(names);
        await expect(head(page, 'name')).toHaveAttribute('aria-sort', 'descending');
        await head(page, 'date').getByRole('button').click();
        expect(await column(page, 1)).toEqual(byTime);
        await expect(page).toHaveURL(new RegExp(`${table}$`));
        await expect(page.locator('.mt [aria-sort]')).toHaveCount(1);
      });

      test('the keyboard sorts, keeps its place, and hears what happened', async ({ page }) => {
        await page.goto(table);
        const button = head(page, 'sources').getByRole('button');
        await button.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Space');
        await expect(button).toBeFocused();
        await expect(page).toHaveURL(/sort=-sources/);
        const counts = (await column(page, 6)).map((text) => Number(/\d+$/.exec(text)?.[0]));
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        await expect(status(page)).toContainText(await button.innerText().then((text) => text.trim()));
      });

      test('the same parameters as the timeline narrow the table; the rows are counted and lead back', async ({ page }) => {
        await page.goto(`${table}?from=2010&to=2010&role=chair&sort=name`);
        const shown = await visibleRows(page).count();
        expect(shown).toBeGreaterThan(5);
        expect(shown).toBeLessThan(60);
        await expect(status(page)).toContainText(String(shown));
        await expect(status(page)).toContainText('2010');
        const back = page.locator('[data-part=timeline]');
        expect(new URL((await back.evaluate((link: HTMLAnchorElement) => link.href)) ?? '').search).toBe('?from=2010&to=2010&role=chair');
        expect(new URL(await back.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe(timeline);
        await page.locator('[data-part=all]').click();
        await expect(visibleRows(page)).toHaveCount(await page.locator('.mt tbody tr').count());
      });

      test('words are found without tone marks, also those of the summary', async ({ page }) => {
        const words = { vi: 'khung hoang kinh te', en: 'economic crisis' }[locale];
        await page.goto(`${table}?q=${encodeURIComponent(words)}`);
        const shown = await visibleRows(page).count();
        expect(shown).toBeLessThan(30);
        await page.goto(`${table}?q=qqqq`);
        await expect(visibleRows(page)).toHaveCount(0);
        await expect(page.locator('[data-part=none]')).toBeVisible();
      });

      for (const [bad, named] of [
        ['?from=banana', 'from'],
        ['?sort=banana', 'sort'],
        ['?pillar=x', 'pillar'],
        ['?from=2020&to=2010', 'to'],
        [`?q=${'a'.repeat(10_000)}`, 'q'],
        ['?sort=<script>alert(1)</script>', 'sort'],
      ] as const)
        test(`${bad.slice(0, 30)} shows every row with a notice`, async ({ page }) => {
          const faults: string[] = [];
          page.on('pageerror', (error) => faults.push(error.message));
          await page.goto(table + encodeURI(bad));
          await expect(page.locator('.fault')).toBeVisible();
          await expect(page.locator('.fault')).toContainText(named);
          await expect(visibleRows(page)).toHaveCount(await page.locator('.mt tbody tr').count());
          expect(faults).toEqual([]);
        });

      test('what a reader typed is said, never run', async ({ page }) => {
        await page.goto(`${table}?q=${encodeURIComponent('<img src=x onerror=alert(1)> $&')}`);
        await expect(status(page)).toContainText('<img src=x onerror=alert(1)> $&');
        await expect(page.locator('#view img')).toHaveCount(0);
      });

      test('buttons and links are large enough to be hit', async ({ page }) => {
        await page.goto(`${table}?pillar=economic`);
        for (const box of await page
          .locator('.mt thead button, [data-part=all], [data-part=timeline]')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON())))
          expect(Math.min(box.height, box.width)).toBeGreaterThanOrEqual(24);
      });
    });

    test.describe(`story, ${locale}, ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } });
      const step = (page: Page, number: number) => page.locator(`.step[id="${number}"]`);
      /** The step stands below the bar, at its top. */
      const atTop = async (page: Page, number: number) => {
        const bar = await page.locator('.story-bar').boundingBox();
        const box = await step(page, number).boundingBox();
        expect(Math.abs((box?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0))).toBeLessThanOrEqual(3);
      };
      const current = (page: Page) => page.locator('.story-bar svg:visible [aria-current=step]');

      test('ten steps, each with its milestone and sources', async ({ page }) => {
        await page.goto(story);
        await expect(page.locator('.step')).toHaveCount(10);
        for (const one of await page.locator('.step').all()) {
          await expect(one.locator('h2')).toHaveCount(1);
          await expect(one.locator('.from a')).toHaveCount(1);
          await expect(one.locator('.from')).toContainText(/\d+/);
        }
        await expect(page.locator('.story-bar svg:visible a')).toHaveCount(10);
      });

      test('arrow keys, Page Down and Page Up, Home and End go from step to step and say so', async ({ page }) => {
        await page.goto(story);
        const next = page.locator('.story-controls button').last();
        await next.focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/#1$/);
        await atTop(page, 1);
        await page.keyboard.press('ArrowRight');
        await expect(page).toHaveURL(/#2$/);
        await expect(current(page)).toHaveAttribute('data-step', '2');
        await expect(status(page)).toContainText(await step(page, 2).locator('h2').innerText());
        await expect(next).toBeFocused();
        await page.keyboard.press('End');
        await expect(page).toHaveURL(/#10$/);
        await expect(next).toHaveAttribute('aria-disabled', 'true');
        await page.keyboard.press('ArrowRight');
        await expect(page).toHaveURL(/#10$/);
        await page.keyboard.press('PageUp');
        await expect(page).toHaveURL(/#9$/);
        await page.keyboard.press('Home');
        await expect(page).toHaveURL(/#1$/);
        await page.keyboard.press('ArrowLeft');
        await expect(page).toHaveURL(/#1$/);
        await page.keyboard.press('Control+ArrowRight');
        await expect(page).toHaveURL(/#1$/);
      });

      test('the focus follows from a link inside one step into the next', async ({ page }) => {
        await page.goto(`${story}#3`);
        await step(page, 3).locator('.from a').focus();
        await page.keyboard.press('ArrowRight');
        await expect(step(page, 4)).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(step(page, 4).locator('.from a')).toBeFocused();
      });

      test('keys outside the story, and in fields, do what they always do', async ({ page }) => {
        await page.goto(story);
        const link = page.locator('.views a').first();
        await link.focus();
        await page.keyboard.press('ArrowRight');
        await expect(current(page)).toHaveCount(0);
        await page.keyboard.press('End');
        await expect.poll(() => page.evaluate(() => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight)).toBe(true);
        await expect(link).toBeFocused();
        await page.goto('about:blank');
        await page.goto(`${story}#2`);
        await expect(current(page)).toHaveAttribute('data-step', '2');
        await page.evaluate(() => document.querySelector('.step[id="2"] h2')?.append(document.createElement('input')));
        await page.locator('.step input').focus();
        await page.keyboard.press('ArrowRight');
        await expect(page.locator('.step input')).toBeFocused();
        await expect(current(page)).toHaveAttribute('data-step', '2');
      });

      test('an address names its step, and scrolling marks the step that is read', async ({ page }) => {
        await page.goto(`${story}#7`);
        await atTop(page, 7);
        await expect(current(page)).toHaveAttribute('data-step', '7');
        await page.evaluate(() => document.querySelector('.step[id="5"]')?.scrollIntoView());
        await expect(current(page)).toHaveAttribute('data-step', '5');
        await expect(page).toHaveURL(/#5$/);
        await page.evaluate(() => scrollTo(0, 0));
        await expect(current(page)).toHaveCount(0);
        expect(new URL(page.url()).hash).toBe('');
      });

      test('the numbers of the drawing lead to their steps', async ({ page }) => {
        await page.goto(story);
        await page.locator('.story-bar svg:visible [data-step="6"] circle').click();
        await expect(page).toHaveURL(/#6$/);
        await atTop(page, 6);
        await expect(current(page)).toHaveAttribute('data-step', '6');
        await page.goBack();
        expect(new URL(page.url()).hash).toBe('');
      });
    });

    test.describe(`story by touch, ${locale}, ${width} px`, () => {
      test.use({ viewport: { width, height: 800 }, hasTouch: true });

      test('buttons are tapped from the first step to the last; every target is large enough', async ({ page }) => {
        await page.goto(story);
        const [previous, next] = [page.locator('.story-controls button').first(), page.locator('.story-controls button').last()];
        for (let step = 1; step <= 10; step += 1) {
          await next.tap();
          await expect(page).toHaveURL(new RegExp(`#${step}$`));
        }
        await previous.tap();
        await expect(page).toHaveURL(/#9$/);
        const targets = page.locator('.story-controls button, .story-bar svg:visible .hit');
        for (const box of await targets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON())))
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      });
    });
  }

for (const locale of ['vi', 'en'] as const) {
  const { table, story, year } = views[locale];

  test(`${locale}: a low screen keeps its room for reading, and a step longer than it is read to the end`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 320 });
    await page.goto(`${story}#4`);
    await expect(page.locator('.step[id="4"] h2')).toBeInViewport();
    await page.locator('.step[id="4"]').focus();
    await page.keyboard.press('PageDown');
    expect(new URL(page.url()).hash).toBe('#4');
  });

  test(`${locale}: nothing of the story moves by itself`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(story);
    await page.locator('.story-controls button').last().click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test.describe(`${locale}, JavaScript off`, () => {
    test.use({ javaScriptEnabled: false });

    test('the table is whole and offers nothing that does not work', async ({ page }) => {
      await page.goto(`${table}?sort=name&pillar=economic`);
      expect(await visibleRows(page).count()).toBeGreaterThan(290);
      await expect(page.locator('.mt button')).toHaveCount(0);
    });

    test('the story reads from top to bottom and its drawing leads to every step', async ({ page }) => {
      await page.goto(story);
      await expect(page.locator('.story-controls')).toBeHidden();
      await page.locator('.story-bar svg:visible [data-step="4"] circle').click();
      await expect(page.locator('.step[id="4"] h2')).toBeInViewport();
    });

    test('a year leads to the years beside it, to the other views and to its summits', async ({ page }) => {
      await page.goto(year);
      await expect(page.locator('.of-year > li').first()).toBeVisible();
      await expect(page.locator('.side a[href*="hoi-nghi-cap-cao"], .side a[href*="summits"]')).toHaveCount(2);
      await page.locator('.pn [rel=next]').click();
      await expect(page).toHaveURL(/\/2011\/$/);
      await page.locator('.pn [rel=prev]').click();
      await expect(page).toHaveURL(/\/2010\/$/);
      await expect(page.locator('.views [aria-current]')).toHaveCount(1);
    });
  });

  test(`${locale}: every view leads to every other and says where the reader is`, async ({ page }) => {
    await page.goto(table);
    const paths = await page.locator('.views a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paths).toHaveLength(5);
    for (const path of paths.slice(1)) {
      await page.goto(path);
      expect(await page.locator('.views a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))).toEqual(paths);
      await expect(page.locator('.views [aria-current=page]')).toHaveAttribute('href', path);
    }
  });
}
