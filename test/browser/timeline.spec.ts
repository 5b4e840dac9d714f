import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const pages = [
  {
    path: '/dong-thoi-gian/',
    milestone: '/dong-thoi-gian/1995-07-28-viet-nam-gia-nhap-asean/',
    fields: '/dong-thoi-gian/linh-vuc/kinh-te/',
    of: /(\d+) trên (\d+) cột mốc/,
    whole: /^\d+ cột mốc$/,
    name: 'Việt Nam gia nhập ASEAN',
    notice: /không đọc được/,
    unmarked: ['gia nhap asean', 'Việt Nam gia nhập ASEAN'],
    none: /Không có cột mốc nào/,
    filtered: /Đang lọc: Kinh tế; 2009–2012\./,
    failed: /Chưa tải được/,
    today: 'Ngày này năm xưa, 28/7',
    tomorrow: '28/7 (1 ngày nữa)',
  },
  {
    path: '/en/timeline/',
    milestone: '/en/timeline/1995-07-28-viet-nam-joins-asean/',
    fields: '/en/timeline/pillar/economic/',
    of: /(\d+) of (\d+) milestones/,
    whole: /^\d+ milestones$/,
    name: 'Viet Nam joins ASEAN',
    notice: /could not be read/,
    unmarked: ['VIET nam joins', 'Viet Nam joins ASEAN'],
    none: /No milestone fits/,
    filtered: /Filtered by: Economic; 2009–2012\./,
    failed: /could not be loaded/,
    today: 'On this day, 28 Jul',
    tomorrow: '28 Jul (in 1 day)',
  },
] as const;
const joins = '1995-07-28-viet-nam-joins-asean';

const rows = (page: Page) => page.locator('.yr > ol > li:visible');
const count = (page: Page) => page.locator('#found .count');
const row = (page: Page, id: string) => page.locator(`.yr li[data-id="${id}"]`);
const active = (page: Page) => page.evaluate(() => document.activeElement?.tagName);
/** The script has taken hold of the page. */
const live = (page: Page) => expect(page.locator('#filter[data-live]')).toBeAttached();
/** The form is folded where the page is narrow. */
async function unfold(page: Page): Promise<void> {
  const fold = page.locator('.fold:not([open]) > summary');
  if (await fold.isVisible()) await fold.click();
}
const query = (page: Page) => new URL(page.url()).searchParams;

for (const lang of pages) {
  for (const width of [360, 1280] as const) {
    test.describe(`${lang.path} at ${width} px`, () => {
      test.use({ viewport: { width, height: 780 } });

      test('a reader asks by field, kind, part, level, period and words, and takes filters away', async ({ page }) => {
        await page.goto(lang.path);
        await live(page);
        await expect(count(page)).toHaveText(lang.whole);
        const all = await rows(page).count();
        await unfold(page);

        await page.locator('#filter [value=economic]').check();
        await expect(page).toHaveURL(/\?pillar=economic$/);
        await expect(count(page)).toHaveText(lang.of);
        const economic = await rows(page).count();
        expect(economic).toBeLessThan(all);
        expect(await page.locator('.yr > ol > li.economic:visible').count()).toBe(economic);
        expect(await count(page).innerText()).toContain(String(economic));

        await page.locator('.choose summary').first().click();
        await page.locator('#filter [value=agreement]').check();
        await page.keyboard.press('Escape');
        await expect(page.locator('.choose summary').first()).toBeFocused();
        await expect(page.locator('.choose[open]')).toHaveCount(0);
        await page.locator('.choose summary').last().click();
        await page.locator('#filter [value=signatory]').check();
        await page.locator('#filter [name=depth]').selectOption('2');
        await page.locator('#filter [name=from]').fill('2009');
        await page.locator('#filter [name=to]').fill('2012');
        await page.locator('#filter [name=q]').fill('asean');
        await expect.poll(() => query(page).toString()).toContain('q=asean');
        expect(Object.fromEntries(query(page))).toEqual({
          pillar: 'economic',
          kind: 'agreement',
          role: 'signatory',
          depth: '2',
          from: '2009',
          to: '2012',
          q: 'asean',
        });
        const shown = await rows(page).evaluateAll((list) =>
          list.map((one) => [one.className, (one as HTMLElement).dataset['kind'], (one as HTMLElement).dataset['roles']].join(' ')),
        );
        expect(shown.length).toBeGreaterThan(0);
        for (const one of shown) expect(one).toMatch(/^d[12] .*\beconomic\b.* agreement .*\bsignatory\b/);
        await expect(page.locator('.chosen .chip')).toHaveCount(6);

        // The address alone brings the same view back.
        await page.reload();
        await live(page);
        await expect(rows(page)).toHaveCount(shown.length);
        await expect(page.locator('#filter [name=q]')).toHaveValue('asean');

        await page.locator('.chosen .chip').last().click();
        await expect(page.locator('.chosen .chip')).toHaveCount(5);
        expect(await active(page)).toBe('BUTTON');
        await page.locator('#found .clear').click();
        await expect(count(page)).toHaveText(lang.whole);
        await expect(count(page)).toBeFocused();
        await expect(rows(page)).toHaveCount(all);
        await expect.poll(() => page.url()).not.toContain('?');
      });

      test('a milestone opens in place, leads on and back, and closes', async ({ page }) => {
        await page.goto(lang.path);
        await live(page);
        const button = row(page, joins).locator('.more');
        await button.click();
        const panel = row(page, joins).locator('.open');
        await expect(panel.locator('.told > ol > li').first()).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`open=${joins}`));
        await expect(button).toHaveAttribute('aria-expanded', 'true');
        const record = await (await page.request.get(`/data/milestones/${joins}.json`)).json();
        await expect(panel.locator('.told > ol > li')).toHaveCount(record.facts.length);
        await expect(panel.locator('.from li')).toHaveCount(record.sources.length);
        for (const fact of await panel.locator('.told > ol > li').all()) expect(await fact.locator('.ref').count()).toBeGreaterThan(0);
        const mark = panel.locator('.ref').first();
        const number = (await mark.innerText()).replace(/\D/g, '');
        await mark.click();
        await expect(panel.locator(`#open-source-${number} :focus`)).toHaveCount(1);
        await expect(panel.locator('.own a')).toHaveAttribute('href', lang.milestone);

        await panel.locator('.turn .btn').nth(1).click();
        await expect(row(page, joins).locator('.open')).toHaveCount(0);
        await expect(page.locator('.open .told li').first()).toBeVisible();
        await expect(page.locator('.open .turn .btn').nth(1)).toBeFocused();
        await page.locator('.open .turn .btn').first().click();
        await expect(panel).toBeVisible();
        await page.goBack();
        await page.goBack();
        await expect(panel).toBeVisible();
        await page.goBack();
        await expect(page.locator('.open')).toHaveCount(0);
        await page.goForward();
        await expect(page.locator('.open')).toHaveCount(1);
        await page.locator('.open .close').click();
        await expect(page.locator('.open')).toHaveCount(0);
        expect(await active(page)).not.toBe('BODY');
      });

      test('an address opens a milestone, and says so where it names none', async ({ page }) => {
        await page.goto(`${lang.path}?open=${joins}`);
        await expect(page.locator('.open .told li').first()).toBeVisible();
        await expect(page.locator('.open')).toBeInViewport();
        await page.goto(`${lang.path}?open=2000-01-01-never-was`);
        await expect(page.locator('#fault')).toHaveText(lang.notice);
        await expect(page.locator('.open')).toHaveCount(0);
      });

      test('nothing that opens is a hindrance: form, menu, notice, milestone, empty list', async ({ page }) => {
        for (const address of [`?depth=9&open=${joins}&pillar=political-security`, '?kind=people&pillar=connectivity&q=xyzzy']) {
          await page.emulateMedia({ colorScheme: width === 360 ? 'light' : 'dark' });
          await page.goto(lang.path + address);
          await live(page);
          await unfold(page);
          await page.locator('.choose summary').first().click();
          if (address.includes('open')) await expect(page.locator('.open .told li').first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3)}`)).toEqual([]);
        }
      });

      test('everything can be pressed with a thumb', async ({ page }) => {
        await page.goto(`${lang.path}?pillar=economic&open=${joins}`);
        await live(page);
        await unfold(page);
        await expect(page.locator('.open .ref').first()).toBeVisible();
        const small = await page
          .locator('.more, .chip, .link, .btn, .years a, .by-field a, .open a, #filter :is(summary, select, label, input:not([type=checkbox])), .today a')
          .evaluateAll((all) =>
            all
              .filter((one) => one.checkVisibility())
              .map((one) => ({ box: one.getBoundingClientRect(), words: `${one.className} ${one.textContent?.slice(0, 30)}` }))
              .filter(({ box }) => box.width < 24 || box.height < 24)
              .map(({ box, words }) => `${words} ${box.width}×${box.height}`),
          );
        // A link in a line of text, and a mark after a word, are as high as the line allows (WCAG 2.2, 2.5.8, inline).
        expect(small.filter((one) => !/^(ref| )/.test(one))).toEqual([]);
      });
    });
  }

  test(`${lang.path}: words are found without marks and without an answer at every key`, async ({ page }) => {
    await page.goto(lang.path);
    await live(page);
    const status = page.locator('#found [role=status]');
    await status.evaluate((element) => {
      let said = 0;
      new MutationObserver(() => {
        said += 1;
        document.documentElement.dataset['said'] = String(said);
      }).observe(element, { childList: true });
    });
    const [typed, found] = lang.unmarked;
    await page.locator('#filter [name=q]').pressSequentially(typed);
    await expect(row(page, joins)).toBeVisible();
    await expect(row(page, joins)).toContainText(found);
    await expect(status).toHaveText(lang.of);
    expect(await status.innerText()).toBe(await count(page).innerText());
    expect(Number(await page.locator('html').getAttribute('data-said'))).toBeLessThan(typed.length / 2);
  });

  test(`${lang.path}: a milestone is found by another of its names and by its place, also from the address`, async ({ page }) => {
    const suharto = '1990-11-19-suharto-visits-viet-nam';
    await page.goto(`${lang.path}?q=Soeharto`);
    await expect(row(page, suharto)).toBeVisible();
    await expect(rows(page)).toHaveCount(1);
    await page.locator('#filter [name=q]').fill('denpasar bali');
    await expect(row(page, '1976-02-24-tac-and-bali-concord')).toBeVisible();
    // Without the file of other names the list's own words are still looked through.
    await page.route('**/timeline-search.*', (route) => route.abort());
    await page.goto(`${lang.path}?q=${encodeURIComponent(lang.unmarked[0])}`);
    await expect(row(page, joins)).toBeVisible();
    await page.locator('#filter [name=q]').fill('Soeharto');
    await expect(rows(page)).toHaveCount(0);
    // The line is back: who turns to the field again has them.
    await page.unroute('**/timeline-search.*');
    await page.locator('#filter [name=from]').focus();
    await page.locator('#filter [name=q]').focus();
    await expect(row(page, suharto)).toBeVisible();
  });

  test(`${lang.path}: where nothing is left, each way out says what it brings`, async ({ page }) => {
    await page.goto(`${lang.path}?pillar=connectivity&kind=people&q=xyzzy`);
    await expect(page.locator('#none')).toHaveText(lang.none);
    await expect(page.locator('#none a')).toHaveAttribute('href', /\?q=xyzzy$/);
    await expect(rows(page)).toHaveCount(0);
    await page.locator('.chosen .chip').last().click();
    const way = page.locator('#none button').first();
    const brings = Number(/(\d+)\D*$/.exec(await way.innerText())?.[1]);
    expect(brings).toBeGreaterThan(0);
    await way.click();
    await expect(page.locator('#none')).toBeHidden();
    await expect(rows(page)).toHaveCount(brings);
    expect(await active(page)).not.toBe('BODY');
  });

  test(`${lang.path}: steps are gone back and forward`, async ({ page }) => {
    await page.goto(lang.path);
    await live(page);
    const all = await rows(page).count();
    await page.locator('#filter [value=economic]').check();
    const economic = await rows(page).count();
    await page.locator('#filter [name=q]').fill('asean');
    await expect(page).toHaveURL(/q=asean/);
    await page.locator('#filter [name=depth]').selectOption('1');
    await expect(page).toHaveURL(/depth=1/);
    await page.goBack();
    await expect(page.locator('#filter [name=depth]')).toHaveValue('3');
    await expect(page.locator('#filter [name=q]')).toHaveValue('asean');
    await page.goBack();
    await expect(rows(page)).toHaveCount(all);
    await expect(page.locator('#filter [value=economic]')).not.toBeChecked();
    await expect(page.locator('#filter [name=q]')).toHaveValue('');
    await page.goForward();
    await expect(page.locator('#filter [value=economic]')).toBeChecked();
    expect(await rows(page).count()).toBeLessThanOrEqual(economic);
  });

  test(`${lang.path}: years that are reversed are said to be, and change nothing`, async ({ page }) => {
    await page.goto(`${lang.path}?from=2010&to=2012`);
    await live(page);
    const shown = await rows(page).count();
    await page.locator('#filter [name=from]').fill('2015');
    await expect(page.locator('#reversed')).toBeVisible();
    await expect(page.locator('#filter [name=from]')).toHaveAttribute('aria-invalid', 'true');
    await expect(rows(page)).toHaveCount(shown);
    await page.locator('#filter [name=to]').fill('2016');
    await expect(page.locator('#reversed')).toBeHidden();
    await expect.poll(() => query(page).get('from')).toBe('2015');
  });

  test(`${lang.path}: a broken line is said plainly, and the milestone's page stays in reach`, async ({ page }) => {
    await page.route('**/data/milestones/*.json', (route) => route.abort());
    await page.goto(lang.path);
    await live(page);
    await row(page, joins).locator('.more').click();
    const panel = page.locator('.open');
    await expect(panel.locator('.record [role=status]')).toHaveText(lang.failed);
    await expect(panel.locator('.own a')).toHaveAttribute('href', lang.milestone);
    await page.unroute('**/data/milestones/*.json');
    await panel.locator('.record .btn').click();
    await expect(panel.locator('.told li').first()).toBeVisible();
  });

  test(`${lang.path}: drawing and list show the same, and what is chosen in the drawing opens below it`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(lang.path);
    await live(page);
    const all = await rows(page).count();
    await page.locator('.draw .plot').hover();
    await expect(page.locator('.draw[data-ready]')).toBeAttached();
    await page.locator('.draw [data-act=closer]').click();
    await expect(page.locator('.chosen .chip')).toHaveCount(1);
    await expect.poll(() => query(page).get('from')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const shown = await rows(page).count();
    expect(shown).toBeLessThan(all);
    expect(await count(page).innerText()).toContain(String(shown));
    await expect(page.locator('#filter [name=from]')).toHaveValue(String(query(page).get('from')).slice(0, 4));
    const [from, to] = ['from', 'to'].map((name) => String(query(page).get(name)));
    const days = await rows(page).evaluateAll((list) => list.map((one) => one.querySelector('time')?.dateTime.split('/') ?? []));
    for (const [first = '', last = first] of days) {
      expect(first <= String(to)).toBe(true);
      // A month or year reaches to its end.
      expect(`${last}~` >= String(from)).toBe(true);
    }
    // A year typed is the drawing's window at once.
    await page.locator('#filter [name=from]').fill('2015');
    await page.locator('#filter [name=to]').fill('2016');
    await expect(page.locator('.draw [data-period]')).toContainText('2015');
    await page.locator('.draw .plot a:has(text)').first().click();
    const panel = page.locator('#open-place .open');
    await expect(panel.locator('.told li').first()).toBeVisible();
    expect(query(page).get('open')).toBeTruthy();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    expect(await active(page)).not.toBe('BODY');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(panel.locator('.told li').first()).toBeVisible();
    await panel.locator('.close').click();
    await expect(panel).toHaveCount(0);
    expect(await active(page)).not.toBe('BODY');
    await page.locator('#found .clear').click();
    await expect(rows(page)).toHaveCount(all);
  });

  test(`${lang.path}: the keyboard alone reaches the drawing, opens a milestone in it and comes back`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(lang.path);
    await live(page);
    await page.locator('#filter [name=q]').focus();
    const at = (selector: string) => page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);
    for (let step = 0; step < 4 && !(await at('.draw button')); step++) await page.keyboard.press('Tab');
    expect(await at('.draw button')).toBe(true);
    await expect(page.locator('.draw[data-ready]')).toBeAttached();
    for (let step = 0; step < 6 && !(await at('.draw .cursor')); step++) await page.keyboard.press('Tab');
    const cursor = page.locator('.draw .cursor');
    await expect(cursor).toBeFocused();
    const before = await cursor.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    await expect(cursor).not.toHaveAttribute('aria-valuetext', String(before));
    await page.keyboard.press('Enter');
    await expect(page.locator('#open-place .open .told li').first()).toBeVisible();
    await expect(cursor).toBeFocused();
    await expect(page.locator('#found [role=status]')).not.toBeEmpty();
    for (let step = 0; step < 4 && !(await at('.open a')); step++) await page.keyboard.press('Tab');
    expect(await at('.open a')).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.locator('.open')).toHaveCount(0);
    await expect(cursor).toBeFocused();
  });

  test(`${lang.path}: the box of downloads takes what is shown`, async ({ page }) => {
    await page.goto(`${lang.path}?pillar=connectivity`);
    await live(page);
    await page.locator('details.take > summary').click();
    await expect(page.locator('#take-link')).toHaveValue(/\?pillar=connectivity$/);
    await expect(page.locator('.take [data-count]')).toContainText(String(await rows(page).count()));
  });

  test(`${lang.path}: with the keyboard alone, and the focus never lost`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(lang.path);
    await live(page);
    await page.locator('#filter [name=q]').focus();
    await page.keyboard.type('asean');
    await expect(page.locator('.chosen .chip')).toHaveCount(1);
    const names = page.locator('.yr > ol > li:visible > div > a');
    await names.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(names.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(names.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(names.last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(names.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(names.first()).toBeFocused();
    // From a name to its button, down three, open, read on, close.
    await page.keyboard.press('Tab');
    const buttons = page.locator('.yr > ol > li:visible > .more');
    await expect(buttons.first()).toBeFocused();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    await expect(buttons.nth(3)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.open .told li').first()).toBeVisible();
    await expect(buttons.nth(3)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.open .own a')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.open')).toHaveCount(0);
    await expect(buttons.nth(3)).toBeFocused();
    // What has the focus is never under what sticks to the top.
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press(step < 8 ? 'ArrowDown' : 'ArrowUp');
      const seen = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const box = focused.getBoundingClientRect();
        return focused.contains(document.elementFromPoint(box.x + box.width / 2, box.y + 3)) && box.bottom <= innerHeight;
      });
      expect(seen).toBe(true);
    }
    await page.keyboard.press('Enter');
    await expect(page.locator('.open .told li').first()).toBeVisible();
    // Words that leave its row out close it; the reader stays in the field.
    await page.locator('#filter [name=q]').fill('xyzzy');
    await expect(page.locator('.open')).toHaveCount(0);
    await expect(page.locator('#filter [name=q]')).toBeFocused();
    await page.locator('#none button').first().focus();
    await page.keyboard.press('Enter');
    expect(await active(page)).not.toBe('BODY');
  });

  const bad = [
    ['from=banana', 'from'],
    ['to=2021-02-30', 'to'],
    ['from=2020&to=2010', 'order'],
    ['pillar=x', 'pillar'],
    ['pillar=economic,x', 'pillar'],
    ['kind=party', 'kind'],
    ['role=king', 'role'],
    ['depth=9', 'depth'],
    [`q=${'a'.repeat(10_000)}`, 'q'],
    ['open=%3Cscript%3Ealert(1)%3C/script%3E', 'open'],
  ] as const;
  for (const [address, fault] of bad)
    test(`${lang.path}?${address.slice(0, 40)} shows the whole timeline and says what means nothing`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${lang.path}?${address}`);
      await expect(page.locator('#fault')).toContainText(lang.notice);
      await expect(page.locator('#fault li:visible')).toHaveCount(1);
      await expect(page.locator(`#fault [data-fault=${fault}]`)).toBeVisible();
      await expect(count(page)).toHaveText(lang.whole);
      await expect(rows(page)).toHaveCount(await page.locator('.yr > ol > li').count());
      await page.locator('#fault button').click();
      await expect(page.locator('#fault')).toBeHidden();
      expect(await active(page)).not.toBe('BODY');
      expect(errors).toEqual([]);
    });

  test(`${lang.path}: script in the words searched for stays words`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', () => errors.push('dialog'));
    await page.goto(`${lang.path}?q=${encodeURIComponent('<img src=x onerror=alert(1)><script>alert(2)</script>')}&utm_source=x`);
    await expect(page.locator('.chosen .chip')).toContainText('<script>alert(2)</script>');
    await expect(page.locator('#fault')).toBeHidden();
    await expect(page.locator('main img, main .chosen script')).toHaveCount(0);
    await page.locator('#found .clear').click();
    await expect(page).toHaveURL(/\?utm_source=x$/);
    expect(errors).toEqual([]);
  });

  test.describe(`${lang.path} without script`, () => {
    test.use({ javaScriptEnabled: false });
    for (const width of [360, 1280])
      test(`shows only what works, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 780 });
        await page.goto(lang.path);
        for (const selector of ['.scripted', '#found', '.today', '.list-keys', '#fault', '#none']) await expect(page.locator(`main ${selector}`)).toBeHidden();
        await unfold(page);
        await page.locator('#filter [value=economic]').check();
        const shown = await rows(page).evaluateAll((list) => list.map((one) => one.className));
        expect(shown.length).toBe(await page.locator('.yr > ol > li.economic').count());
        await page.locator('#filter [value=connectivity]').check();
        expect(await rows(page).count()).toBeGreaterThan(shown.length);
        await page.locator('.years a', { hasText: '2010' }).click();
        await expect(page.locator('#y2010')).toBeInViewport();
        await page.locator(`.by-field a[href="${lang.fields}"]`).click();
        const listed = await rows(page).evaluateAll((list) => list.map((one) => one.className));
        expect(listed.length).toBe(shown.length);
        for (const fields of listed) expect(fields).toContain('economic');
        await expect(page.locator(`.by-field [aria-current=page]`)).toHaveAttribute('href', lang.fields);
        await page.locator('.yr a').first().click();
        await expect(page.locator('.facts').first()).toBeVisible();
      });
  });

  for (const [zone, told] of [
    ['Asia/Ho_Chi_Minh', 'today'],
    ['America/Lima', 'nearest'],
  ] as const)
    test.describe(`${lang.path} in ${zone}`, () => {
      test.use({ timezoneId: zone });
      test('on this day: the reader’s own day counts', async ({ page }) => {
        // 28 July in Ha Noi, 27 July in Lima.
        await page.clock.setFixedTime(new Date('2027-07-28T02:00:00Z'));
        await page.goto(lang.path);
        const section = page.locator('#today');
        if (told === 'today') {
          await expect(section.locator('h2')).toHaveText(lang.today);
          await expect(section.locator(`a[href="${lang.milestone}"]`)).toHaveText(lang.name);
        } else {
          await expect(section.locator('h2')).not.toHaveText(lang.today);
          await expect(section.locator('li', { has: page.locator(`a[href="${lang.milestone}"]`) })).toContainText(lang.tomorrow);
        }
        await expect(section.locator('a').first()).toBeVisible();
      });
    });

  test(`${lang.path} prints what is shown, by year, and says in a line what that is`, async ({ page }) => {
    await page.goto(`${lang.path}?pillar=economic&from=2009&to=2012`);
    await live(page);
    const shown = await rows(page).count();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#found .said')).toHaveText(lang.filtered);
    await expect(count(page)).toHaveText(lang.of);
    await expect(rows(page)).toHaveCount(shown);
    for (const selector of ['.filter', '.chosen', '.more', '.years', '.today', '.list-keys', '.by-field'])
      await expect(page.locator(`main ${selector}`).first()).toBeHidden();
    await expect(page.locator('.yr:visible :is(h2, h3)').first()).toHaveText('2009');
  });

  test(`${lang.path} on a phone: folded form, sticky years, and a jump to any of them`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(lang.path);
    await live(page);
    await expect(page.locator('.scripted')).toBeHidden();
    await page.locator('.fold > summary').tap();
    await page.locator('#filter [name=q]').fill('asean');
    await page.keyboard.press('Enter');
    await expect(count(page)).toBeFocused();
    const jump = page.locator('.years a[href="#y2020"]');
    await jump.tap();
    await expect(page.locator('#h2020')).toBeInViewport();
    await page.mouse.wheel(0, 400);
    await expect(jump).toHaveAttribute('aria-current', 'true');
    const top = (of: Locator) => of.evaluate((element) => element.getBoundingClientRect());
    await expect.poll(async () => (await top(page.locator('#y2020 > div'))).top).toBeLessThan(60);
    const [strip, year] = [await top(page.locator('.years')), await top(page.locator('#y2020 > div'))];
    expect(year.top).toBeGreaterThanOrEqual(strip.bottom - 2);
    await expect(page.locator('#y2020 small')).toHaveText(/\d/);
    await expect(jump).toBeInViewport();
    await page.locator('#y2020 .more:visible').nth(2).tap();
    await expect(page.locator('#y2020 .open .told li').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await context.close();
  });

  test(`${lang.path}: the form keeps to the page at every width`, async ({ page }) => {
    await page.goto(`${lang.path}?pillar=economic`);
    await live(page);
    await unfold(page);
    for (const width of [320, 600, 896, 900, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await unfold(page);
      const wrong = await page.locator('#filter :is(select, input, summary .is)').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && !one.closest('.choose fieldset'))
          .map((one) => one.getBoundingClientRect())
          .filter((box) => box.right > innerWidth || box.left < 0 || box.height > 60)
          .map((box) => `${box.left}–${box.right}, ${box.height} high`),
      );
      expect(wrong, `${width} px`).toEqual([]);
    }
  });

  test(`${lang.path} with letters twice as large on the narrowest screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${lang.path}?pillar=economic,socio-cultural&kind=agreement&q=asean`);
    await live(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await unfold(page);
    await row(page, await rows(page).first().getAttribute('data-id').then(String))
      .locator('.more')
      .click();
    await expect(page.locator('.open .told li').first()).toBeVisible();
    const wide = await page
      .locator('main *')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().right > innerWidth && !one.closest('.years'))
          .map((one) => `${one.tagName} ${one.textContent?.slice(0, 30)}`),
      );
    expect(wide).toEqual([]);
  });
}

test('raw keys of Telex and VNI are read as the words they spell', async ({ page }) => {
  await page.goto('/dong-thoi-gian/');
  await live(page);
  const field = page.locator('#filter [name=q]');
  for (const typed of ['gia nhaapj', 'gia nha65p']) {
    await field.fill(typed);
    await expect(row(page, joins)).toBeVisible();
    await expect(page.locator('#found .read')).toHaveText('Hiểu là “gia nhập”.');
    await expect(field).toHaveValue(typed);
    await expect.poll(() => query(page).get('q')).toBe('gia nhập');
  }
});
