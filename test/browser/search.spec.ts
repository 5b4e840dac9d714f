import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const hits = 'a[data-search-result]';
const address = (page: string, query: string) => `${page}?q=${encodeURIComponent(query)}`;

/** The search page of each language, with the words a reader meets there. */
const languages = [
  {
    lang: 'vi',
    page: '/tim-kiem/',
    milestone: 'Cột mốc',
    filter: 'Lọc kết quả',
    none: /Không có trang nào/,
    charter: 'hien chuong',
    charterTitle: /Hiến chương ASEAN/,
    sort: 'Sắp xếp',
    from: 'Từ năm',
    clear: 'Bỏ mọi bộ lọc',
    sections: 'Các mục của trang',
    other: /Tìm “.+” trong các trang tiếng Anh/,
    titles: '/muc-luc/',
  },
  {
    lang: 'en',
    page: '/en/search/',
    milestone: 'Milestone',
    filter: 'Filter the results',
    none: /No page matches/,
    charter: 'asean chater',
    charterTitle: /ASEAN Charter/,
    sort: 'Sort',
    from: 'From year',
    clear: 'Remove all filters',
    sections: 'Sections of the site',
    other: /Search for “.+” in the Vietnamese pages/,
    titles: '/en/titles/',
  },
] as const;

const count = async (page: Page) => Number((await page.getByRole('status').innerText()).replace(/^(\d[\d.,]*).*/s, '$1').replace(/\D/g, ''));

test.describe('search in Vietnamese', () => {
  for (const query of ['de an 161', 'đề án 161', 'ĐỀ ÁN 161', 'đề án 161'.normalize('NFD'), 'ddeef ans 161', 'd9e62 an1 161'])
    test(`“${query}” finds Scheme 161 first`, async ({ page }) => {
      await page.goto(address('/tim-kiem/', query));
      await expect(page.locator(hits).first()).toContainText(/Đề án 161/);
    });

  test('excerpts show đ and compounds as they are written, with the reader’s words marked', async ({ page }) => {
    await page.goto(address('/tim-kiem/', 'cong dong'));
    await expect(page.locator('#results mark').first()).toBeVisible();
    const text = await page.locator('#results').innerText();
    expect(text).not.toMatch(/\u0335|_/);
    expect(await page.locator('#results mark').allInnerTexts()).toContainEqual(expect.stringMatching(/^[Cc]ộng đồng/));
  });

  test('raw keys and slips are read as meant, said so, and taken literally on demand', async ({ page }) => {
    await page.goto(address('/tim-kiem/', 'coongj ddoongf kinh tees'));
    await expect(page.locator('#note')).toContainText('cộng đồng kinh tế');
    await expect(page.locator(hits).first()).toContainText('Cộng đồng Kinh tế ASEAN');
    await page.getByRole('button', { name: 'Tìm đúng' }).click();
    await expect(page.locator('#note')).not.toContainText('cộng đồng kinh tế');
  });

  for (const [query, date] of [
    ['28/7/1995', '28/7/1995'],
    ['ngày 28 tháng 7 năm 1995', '28/7/1995'],
  ] as const)
    test(`“${query}” is answered by the record of that day, with its source`, async ({ page }) => {
      await page.goto(address('/tim-kiem/', query));
      const answer = page.locator('#results .answer');
      await expect(answer.locator(hits)).toHaveText('Việt Nam gia nhập ASEAN');
      await expect(answer.locator('time')).toHaveText(date);
      await expect(answer.locator('.ex')).toContainText('thành viên thứ bảy');
      await expect(answer.locator('.from a')).toHaveAttribute('href', /^http/);
    });

  test('a phrase in quotation marks is found as it stands', async ({ page }) => {
    await page.goto(address('/tim-kiem/', '“một tầm nhìn, một bản sắc”'));
    await expect(page.locator(hits).first()).toBeVisible();
    // In its name, or else in what is quoted of it.
    await expect(page.locator('#results > li').first()).toContainText(/một tầm nhìn, một bản sắc/i);
  });
});

for (const { lang, page: path, milestone, filter, none, charter, charterTitle, sort, from, clear, sections, other, titles } of languages) {
  test.describe(`search, ${lang}`, () => {
    test('typing finds, the address keeps the query, hits are links in the language', async ({ page }) => {
      await page.goto(path);
      await page.getByRole('combobox').first().pressSequentially('RCEP');
      await expect(page.locator(hits).first()).toBeVisible();
      await expect(page).toHaveURL(/q=RCEP/);
      await expect(page.getByRole('status')).toContainText('RCEP');
      const href = (await page.locator(hits).first().getAttribute('href')) ?? '';
      expect(href.startsWith('/en/')).toBe(lang === 'en');
      // The suggestions give way to the list once the reader has stopped typing.
      await page.locator(hits).first().click();
      await expect(page.locator('h1')).toContainText('RCEP');
    });

    test('suggestions are a combobox: arrows move, Enter opens, Escape closes, the field keeps the focus', async ({ page }) => {
      await page.goto(path);
      const box = page.getByRole('combobox').first();
      await expect(box).toHaveAttribute('aria-expanded', 'false');
      await box.pressSequentially(charter);
      const list = page.getByRole('listbox');
      await expect(list).toBeVisible();
      await expect(box).toHaveAttribute('aria-expanded', 'true');
      await expect(box).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
      await box.press('ArrowDown');
      const option = page.getByRole('option').first();
      await expect(option).toHaveAttribute('aria-selected', 'true');
      await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
      await expect(box).toBeFocused();
      await box.press('ArrowUp');
      await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
      await box.press('Escape');
      await expect(list).toBeHidden();
      await expect(box).toHaveValue(charter);
      await box.press('ArrowDown');
      await box.press('ArrowDown');
      await box.press('Enter');
      await expect(page.locator('h1')).toContainText(charterTitle);
    });

    test('filters by kind, field and time narrow the hits, by keyboard, and stay in the address', async ({ page }) => {
      await page.goto(address(path, 'ASEAN'));
      await expect(page.locator(hits).first()).toBeVisible();
      await expect.poll(() => count(page)).toBeGreaterThan(100);
      const all = await count(page);
      const form = page.getByRole('form', { name: filter });
      const box = form.getByRole('checkbox', { name: milestone });
      await expect(box.locator('xpath=..').locator('.num')).toHaveText(/\d/);
      await box.focus();
      await page.keyboard.press('Space');
      await expect(page).toHaveURL(/type=milestone/);
      await expect.poll(() => count(page)).toBeLessThan(all);
      const milestones = await count(page);
      await page.locator('[name=pillar][value=economic]').check();
      await expect.poll(() => count(page)).toBeLessThan(milestones);
      await form.getByLabel(from).fill('2015');
      await form.getByLabel(from).press('Tab');
      await expect(page).toHaveURL(/from=2015/);
      await expect
        .poll(async () =>
          (await page.locator('#results time').evaluateAll((list) => list.map((time) => time.getAttribute('datetime') ?? ''))).every((date) => date >= '2015'),
        )
        .toBe(true);
      await page.reload();
      await expect(box).toBeChecked();
      await expect(form.getByLabel(from)).toHaveValue('2015');
      await page.getByRole('button', { name: clear }).click();
      await expect(box).not.toBeChecked();
      await expect.poll(() => count(page)).toBe(all);
    });

    test('every page can be browsed without a query, by date', async ({ page }) => {
      await page.goto(`${path}?type=milestone&sort=oldest`);
      await expect(page.locator('#results time').first()).toHaveAttribute('datetime', '1967-08-08');
      await page.getByLabel(sort).selectOption('newest');
      await expect.poll(async () => (await page.locator('#results time').first().getAttribute('datetime')) ?? '').toMatch(/^202[6-9]/);
      const dates = await page.locator('#results time').evaluateAll((list) => list.map((time) => time.getAttribute('datetime') ?? ''));
      expect(dates).toEqual([...dates].sort().reverse());
    });

    test('answers by name stand before the full text has loaded, and do not move when it comes', async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/pagefind/**', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address(path, 'RCEP'));
      await expect(page.locator(hits).first()).toBeVisible();
      const before = await page
        .locator(hits)
        .evaluateAll((list) => list.map((link) => [link.getAttribute('href'), Math.round(link.getBoundingClientRect().top)]));
      release();
      await expect(page.locator('#results mark').first()).toBeVisible();
      const after = await page
        .locator(hits)
        .evaluateAll((list) => list.map((link) => [link.getAttribute('href'), Math.round(link.getBoundingClientRect().top)]));
      expect(after.slice(0, before.length).map(([href]) => href)).toEqual(before.map(([href]) => href));
      expect(after[0]).toEqual(before[0]);
    });

    test('where the full text cannot be loaded, names still answer', async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(address(path, 'RCEP'));
      await expect(page.locator(hits).first()).toContainText(/RCEP/);
      await expect(page.getByRole('status')).not.toHaveText(/…$/);
    });

    test('more answers are added, and the focus goes to the first of them', async ({ page }) => {
      await page.goto(address(path, 'ASEAN'));
      await expect(page.locator('#more')).toBeVisible();
      const shown = await page.locator(hits).count();
      await page.locator('#more').click();
      await expect(page.locator(hits).nth(shown)).toBeFocused();
    });

    test('what finds nothing is told, with sections and the other language to go on', async ({ page }) => {
      await page.goto(address(path, 'ҖҖҖ'));
      await expect(page.getByRole('status')).toHaveText(none);
      await expect(page.getByRole('heading', { name: sections })).toBeVisible();
      await expect(page.getByRole('link', { name: other })).toHaveAttribute('href', lang === 'vi' ? /^\/en\/search\/\?q=/ : /^\/tim-kiem\/\?q=/);
      await expect(page.locator('#help').locator(`a[href="${titles}"]`)).toBeVisible();
    });

    for (const [what, query] of [
      ['ten thousand letters', 'x'.repeat(10_000)],
      ['ten thousand words', 'asean '.repeat(1700)],
      ['punctuation alone', '…!?.,;:()[]{}«»“”/\\|*^%$#@~`'],
      ['emoji', '🇻🇳🙂👩‍👩‍👧‍👦 asean'],
      ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
      ['decomposed letters', 'hiến chương asean'.normalize('NFD')],
      ['null bytes', 'a\u0000s\u0000e\u0000a\u0000n\u0000'],
      ['mixed scripts', 'ASEAN 東盟 АСЕАН آسيان อาเซียน'],
      ['half of a pair', 'asean \ud83d'],
      ['patterns', '.*+?^$()|[]{}\\ %00 %E0%A4%A'],
      ['many marks', `a${'\u0301'.repeat(500)}`],
    ] as const)
      test(`${what}: no fault, nothing injected, an answer`, async ({ page }) => {
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(error.message));
        page.on('dialog', (dialog) => faults.push(dialog.message()));
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
        await page.goto(path);
        await page.locator('#q').evaluate((input: HTMLInputElement, value) => {
          input.removeAttribute('maxlength');
          input.value = value;
          input.dispatchEvent(new Event('input'));
        }, query);
        await page.locator('#q').press('Enter');
        await expect(page.getByRole('status')).toHaveText(/\S/);
        await expect(page.getByRole('status')).not.toHaveText(/…$/);
        await expect(page.locator(`${hits}, #help:not([hidden])`).first()).toBeVisible();
        expect(await page.locator('#search').locator('script, img').count()).toBe(0);
        expect(page.url().length).toBeLessThan(4000);
        expect(faults).toEqual([]);
      });

    test('nothing is kept, nothing is asked elsewhere', async ({ page, baseURL }) => {
      const elsewhere: string[] = [];
      page.on('request', (request) => request.url().startsWith(`${baseURL}/`) || elsewhere.push(request.url()));
      await page.goto(address(path, 'RCEP'));
      await expect(page.locator('#results mark').first()).toBeVisible();
      expect(elsewhere).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    });

    for (const { colorScheme, width } of [
      { colorScheme: 'light', width: 360 },
      { colorScheme: 'dark', width: 1280 },
    ] as const)
      test(`answers and suggestions are free of axe findings and fit the screen, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address(path, 'kl 59'));
        await expect(page.locator('#results .from')).toBeVisible();
        const findings = async () =>
          (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()).violations;
        const told = (all: Awaited<ReturnType<typeof findings>>) =>
          all.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
        expect(told(await findings())).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        await page.locator('#q').fill(charter);
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.locator('#q').press('ArrowDown');
        await expect(page.locator('[role="option"][aria-selected="true"]')).toBeVisible();
        expect(told(await findings())).toEqual([]);
      });

    test('the page of answers reads aloud: one list of links under headings, announced by number', async ({ page }) => {
      await page.goto(address(path, charter));
      await expect(page.locator(hits).first()).toBeVisible();
      await expect(page.getByRole('search')).toHaveCount(1);
      await expect(page.getByRole('status')).toHaveText(/^\d/);
      const list = page.locator('#results');
      await expect(list).toHaveAttribute('aria-label', /\S/);
      expect(await list.getByRole('heading', { level: 2 }).count()).toBe(await list.locator(hits).count());
    });
  });
}

for (const [lang, home, typed, title] of [
  ['vi', '/', 'to lam', /Tổng Bí thư Tô Lâm/],
  ['en', '/en/', 'to lam', /General Secretary To Lam/],
] as const) {
  test.describe(`the box on the home page, ${lang}`, () => {
    test('suggests pages, loaded only once the reader turns to it', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(home, { waitUntil: 'networkidle' });
      expect(asked.filter((path) => /^\/(search|pagefind)\//.test(path))).toEqual([]);
      await page.locator('#q').click();
      await page.locator('#q').pressSequentially(typed);
      await expect(page.getByRole('option').first()).toContainText(title);
      expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
      await page.locator('#q').press('ArrowDown');
      await page.locator('#q').press('Enter');
      await expect(page.locator('h1')).toContainText(title);
    });

    test('Enter without a choice leads to all answers', async ({ page }) => {
      await page.goto(home);
      await page.locator('#q').pressSequentially(typed);
      await page.locator('#q').press('Enter');
      await expect(page).toHaveURL(/q=to\+lam/);
      await expect(page.locator(hits).first()).toContainText(title);
    });
  });

  test.describe(`by touch, ${lang}`, () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
    test('a suggestion is opened by a tap, and lies within the screen', async ({ page }) => {
      await page.goto(home);
      await page.locator('#q').tap();
      await page.locator('#q').pressSequentially(typed);
      const option = page.getByRole('option').first();
      await expect(option).toBeVisible();
      await expect(async () => {
        const box = await option.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= 360 && box.height >= 24).toBe(true);
      }).toPass();
      await option.tap();
      await expect(page.locator('h1')).toContainText(title);
    });
  });

  for (const width of [360, 1280])
    test(`every page has a field, ${lang}, ${width} px`, async ({ page }) => {
      const record = lang === 'vi' ? '/van-kien/' : '/en/documents/';
      await page.setViewportSize({ width, height: 780 });
      await page.goto(record);
      const field = page.locator('#ask');
      if (width === 360) {
        // Without a click: the key opens the menu in which the field stands.
        await expect(field).toBeHidden();
        await page.keyboard.press('/');
      } else await field.click();
      await expect(field).toBeFocused();
      await field.pressSequentially(typed);
      const option = page.getByRole('option').first();
      await expect(option).toContainText(title);
      // The list is drawn anew while answers come in.
      await expect(async () => {
        const box = await option.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      }).toPass();
      await field.press('Enter');
      await expect(page).toHaveURL(/q=to\+lam/);
      await expect(page.locator(hits).first()).toContainText(title);
    });

  test(`the key / leads to the search, and can be turned off, ${lang}`, async ({ page }) => {
    const search = lang === 'vi' ? '/tim-kiem/' : '/en/search/';
    await page.goto(home);
    await page.keyboard.press('/');
    await expect(page.locator('#q')).toBeFocused();
    await page.keyboard.type('1/2');
    await expect(page.locator('#q')).toHaveValue('1/2');
    const record = lang === 'vi' ? '/van-kien/' : '/en/documents/';
    await page.goto(record);
    await page.keyboard.press('/');
    await expect(page.locator('#ask')).toBeFocused();
    await page.goto(search);
    await page.locator('#slash').click();
    await page.goto(record);
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    await expect(page.locator('#ask')).not.toBeFocused();
    await page.goto(search);
    await page.locator('#slash').click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test(`browsers are told of the search, ${lang}`, async ({ page, request }) => {
    await page.goto(home);
    const link = page.locator('link[rel="search"]');
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toContain('application/opensearchdescription+xml');
    const template = /template="([^"]+\?q=\{searchTerms\})"/.exec(await answer.text())?.[1] ?? '';
    const path = new URL(template.replace('{searchTerms}', 'RCEP'));
    await page.goto(path.pathname + path.search);
    await expect(page.locator(hits).first()).toContainText('RCEP');
  });
}
