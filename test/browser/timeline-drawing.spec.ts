import { expect, type Locator, type Page, test } from '@playwright/test';

const pages = [
  { path: '/dong-thoi-gian/', period: '1/1995 – 12/2026', cluster: /^\d+ cột mốc, / },
  { path: '/en/timeline/', period: 'Jan 1995 – Dec 2026', cluster: /^\d+ milestones, / },
] as const;

const plot = (page: Page) => page.locator('.plot svg');
const cursor = (page: Page) => page.locator('.plot [role=slider]');
const period = (page: Page) => page.locator('[data-period]');
const button = (page: Page, act: string) => page.locator(`.near-far [data-act=${act}]`);

/** Turns to the drawing without touching anything in it; the page's script may still be on its way. */
async function turnTo(page: Page, sign: 'pointerenter' | 'touchstart'): Promise<void> {
  const drawing = page.locator('.draw');
  await expect(async () => {
    await drawing.dispatchEvent(sign);
    await expect(drawing).toHaveAttribute('data-ready', '', { timeout: 500 });
  }).toPass();
}

/** Opens the timeline and waits until its drawing answers. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  await turnTo(page, 'pointerenter');
  await settled(page);
}

/** Labels are seated anew, lane by lane, when a movement is over. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const drawing = document.querySelector('.flags');
      const now = drawing?.innerHTML ?? document.querySelector('.over .selection')?.getAttribute('x') ?? '';
      const same = (window as { before?: string }).before === now;
      (window as { before?: string }).before = now;
      return same && now !== '';
    },
    undefined,
    { polling: 300 },
  );
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Not to be seen.');
  return box;
}

/** Labels that lie on one another or leave the drawing. */
async function clashes(page: Page): Promise<string[]> {
  const labels = await page.locator('.plot .flags a').evaluateAll((links) =>
    links.map((link) => {
      const { left, right, top, bottom } = link.getBoundingClientRect();
      return { text: link.textContent ?? '', left, right, top, bottom };
    }),
  );
  const { x, width } = await boxOf(plot(page));
  const outside = labels.filter((label) => label.left < x || label.right > x + width + 1).map((label) => `${label.text} |`);
  return labels
    .flatMap((a, at) =>
      labels
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom)
        .map((b) => `${a.text} × ${b.text}`),
    )
    .concat(outside);
}

for (const { path, period: whole, cluster } of pages) {
  test.describe(path, () => {
    test.use({ viewport: { width: 1280, height: 1300 } });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`labels touch neither each other nor the edge, whole and closer, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        for (const view of ['', '?from=2008&to=2012', '?from=2019&to=2021', '?from=2020-10&to=2020-12', '?from=1995&to=2000', '?pillar=economic', '?depth=1']) {
          await open(page, path + view);
          expect(await page.locator('.plot .flags a').count(), view).toBeGreaterThan(2);
          expect(await clashes(page), view).toEqual([]);
        }
      });

    test('buttons look closer, move and lead back, by mouse and by keyboard', async ({ page }) => {
      await open(page, path);
      await expect(period(page)).toHaveText(whole);
      await expect(button(page, 'wider')).toHaveAttribute('aria-disabled', 'true');
      await button(page, 'closer').click();
      await expect(page).toHaveURL(/from=\d{4}.*to=\d{4}/);
      const closer = await period(page).innerText();
      await page.keyboard.press('ArrowLeft');
      await expect(button(page, 'later')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(period(page)).not.toHaveText(closer);
      await expect(button(page, 'later')).toBeFocused();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await expect(period(page)).toHaveText(whole);
      await expect(page).not.toHaveURL(/from=/);
      await expect(button(page, 'whole')).toBeFocused();
    });

    test('a wheel with Ctrl looks closer where the mouse is, with Shift it moves, alone it scrolls the page', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, path);
      await plot(page).scrollIntoViewIfNeeded();
      const box = await boxOf(plot(page));
      await page.mouse.move(box.x + box.width * 0.8, Math.min(box.y + 300, 700));
      const scrolled = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 120);
      await expect(page.locator('.hint')).toBeVisible();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
      await expect(period(page)).toHaveText(whole);

      await page.keyboard.down('Control');
      for (let notch = 0; notch < 5; notch += 1) await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      await expect(page).toHaveURL(/from=20(0|1)\d/);
      await settled(page);
      const closer = await period(page).innerText();
      await page.keyboard.down('Shift');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Shift');
      await expect(period(page)).not.toHaveText(closer);
    });

    test('a drag moves the drawing with the mouse', async ({ page }) => {
      await open(page, `${path}?from=2005&to=2014`);
      const box = await boxOf(plot(page));
      const label = page.locator('.plot .axb', { hasText: '2010' });
      const before = await boxOf(label);
      await page.mouse.move(box.x + 800, box.y + 40);
      await page.mouse.down();
      await page.mouse.move(box.x + 900, box.y + 60, { steps: 5 });
      const during = await boxOf(label);
      await page.mouse.up();
      expect(during.x - before.x).toBeCloseTo(100, -1);
      await expect(page).toHaveURL(/from=2004/);
    });

    test('the strip’s brush sets the beginning, the end and the place', async ({ page }) => {
      await open(page, path);
      const strip = await boxOf(page.locator('.over svg'));
      const middle = strip.y + 20;
      const drag = async (from: number, to: number) => {
        await page.mouse.move(strip.x + from, middle);
        await page.mouse.down();
        await page.mouse.move(strip.x + to, middle, { steps: 6 });
        await page.mouse.up();
      };
      await drag(136, 136 + (1060 * 10) / 32);
      await expect(page).toHaveURL(/from=2005-01-01/);
      await drag(1196, 136 + (1060 * 20) / 32);
      await expect(page).toHaveURL(/from=2005-01-01&to=2014-12-31/);
      await drag(136 + (1060 * 15) / 32, 136 + (1060 * 10) / 32);
      await expect(page).toHaveURL(/from=2000-01-01&to=2009-12-31/);
    });

    test('the strip’s ends are sliders for the keyboard', async ({ page }) => {
      await open(page, path);
      const [from, to] = [page.locator('.over [role=slider]').first(), page.locator('.over [role=slider]').last()];
      await from.focus();
      await page.keyboard.press('PageUp');
      await expect(page).toHaveURL(/from=2000-01-01/);
      await expect(from).toHaveAttribute('aria-valuetext', /2000/);
      await expect(from).toBeFocused();
      await to.focus();
      await page.keyboard.press('ArrowLeft');
      await expect(page).toHaveURL(/from=2000-01-01&to=2025-12-31/);
      await page.keyboard.press('End');
      await expect(page).not.toHaveURL(/to=/);
    });

    test('arrow keys move between milestones, Enter opens, Escape closes, and the focus stays', async ({ page }) => {
      await open(page, `${path}?from=2009&to=2011`);
      await cursor(page).focus();
      const read = () => cursor(page).getAttribute('aria-valuetext');
      const first = await read();
      await page.keyboard.press('ArrowRight');
      await expect(cursor(page)).not.toHaveAttribute('aria-valuetext', first ?? '');
      await page.keyboard.press('ArrowLeft');
      await expect(cursor(page)).toHaveAttribute('aria-valuetext', first ?? '');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/open=/);
      await expect(page.locator('.plot .drop')).toHaveCount(1);
      await expect(cursor(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page).not.toHaveURL(/open=/);
      await expect(page.locator('.plot .drop')).toHaveCount(0);
      await expect(cursor(page)).toBeFocused();
    });

    test('the milestone that the keyboard is on is marked and labelled, also in a crowd', async ({ page }) => {
      await open(page, path);
      await cursor(page).focus();
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press('ArrowRight');
        const text = await cursor(page).getAttribute('aria-valuetext');
        const place = Number(await cursor(page).getAttribute('aria-valuenow'));
        expect(text).toMatch(/\d{4}.*: ./);
        expect(place).toBe(step + 2);
        const ring = await boxOf(cursor(page));
        expect(ring).toMatchObject({ width: 24, height: 24 });
        // A pole stands on the mark.
        const ends = await page
          .locator('.plot .pole')
          .evaluateAll((paths) => paths.flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x))));
        const { x } = await boxOf(plot(page));
        expect(Math.min(...ends.map((end) => Math.abs(end - (ring.x + 12 - x))))).toBeLessThan(8);
        expect(await clashes(page)).toEqual([]);
      }
    });

    test('Home, End, +, −, 0 and Shift with an arrow', async ({ page }) => {
      await open(page, path);
      await cursor(page).focus();
      await page.keyboard.press('End');
      const count = await cursor(page).getAttribute('aria-valuemax');
      await expect(cursor(page)).toHaveAttribute('aria-valuenow', count ?? '');
      await page.keyboard.press('+');
      await expect(page).toHaveURL(/from=/);
      await page.keyboard.press('Home');
      await expect(cursor(page)).toHaveAttribute('aria-valuenow', '1');
      await expect(page).not.toHaveURL(/from=20/);
      const before = await period(page).innerText();
      await page.keyboard.press('Shift+ArrowRight');
      await expect(period(page)).not.toHaveText(before);
      await page.keyboard.press('-');
      await page.keyboard.press('0');
      await expect(period(page)).toHaveText(whole);
      await expect(cursor(page)).toBeFocused();
    });

    test('a cluster says how many it holds and opens into them', async ({ page }) => {
      await open(page, path);
      const number = page.locator('.plot .cn').first();
      const count = Number(await number.textContent());
      expect(count).toBeGreaterThan(4);
      const box = await boxOf(number);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await expect(page.locator('.plot .pointed text')).toHaveText(cluster);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(page).toHaveURL(/from=.*to=/);
      await expect(page).not.toHaveURL(/open=/);
    });

    test('clusters have their numbers again once a movement is over, and none stands without', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 1000 });
      await open(page, path);
      const box = await boxOf(plot(page));
      await page.mouse.move(box.x + box.width * 0.75, box.y + 200);
      await page.keyboard.down('Control');
      for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -10);
      await page.keyboard.up('Control');
      await expect(page).toHaveURL(/from=/);
      await settled(page);
      // A cluster's box is two strokes of its lane's path.
      const boxes = await page.locator('.plot .marks .cl').evaluateAll((paths) => paths.flatMap((one) => one.getAttribute('d')?.match(/z/g) ?? []).length);
      expect(boxes).toBeGreaterThan(0);
      await expect(page.locator('.plot .cn')).toHaveCount(boxes);
      for (const number of await page.locator('.plot .cn').allTextContents()) expect(Number(number)).toBeGreaterThan(4);
    });

    test('a click on a mark or a label opens it; with Ctrl it is a link', async ({ page, context }) => {
      await open(page, `${path}?from=2009&to=2011`);
      const label = page.locator('.plot .flags a').first();
      const id = await label.getAttribute('data-id');
      await label.click();
      await expect(page).toHaveURL(new RegExp(`open=${id}`));
      await expect(page.locator('.plot .flags .now')).toHaveAttribute('data-id', id ?? '');
      await expect(cursor(page)).toBeFocused();
      const ring = await boxOf(cursor(page));
      await page.keyboard.press('Escape');
      await page.mouse.click(ring.x + 12, ring.y + 12);
      await expect(page).toHaveURL(new RegExp(`open=${id}`));
      const [other] = await Promise.all([context.waitForEvent('page'), label.click({ modifiers: ['ControlOrMeta'] })]);
      expect(new URL(other.url() === 'about:blank' ? await other.waitForURL(/./).then(() => other.url()) : other.url()).search).toBe('');
    });

    test('a mouse over a mark shows its words, where the drawing has no room for them', async ({ page }) => {
      await open(page, path);
      const target = await page.evaluate(() => {
        const svg = document.querySelector('.plot svg');
        const poles = [...document.querySelectorAll('.plot .pole')].flatMap((path) =>
          [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x)),
        );
        const marks = [...(document.querySelector('.plot .m.lo.connectivity')?.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({
          x: Number(x),
          y: Number(y),
        }));
        const free = marks.find((mark) => poles.every((pole) => Math.abs(pole - mark.x) > 1));
        const box = svg?.getBoundingClientRect();
        return free && box ? { x: free.x + box.x, y: free.y + box.y } : undefined;
      });
      if (!target) throw new Error('Every mark has a label.');
      await page.mouse.move(target.x, target.y);
      await expect(page.locator('.plot .pointed text')).toHaveText(/\S/);
      await expect(page.locator('.plot .pointed')).toHaveAttribute('href', /\/$/);
    });

    test('a filter shows in the drawing and in the strip', async ({ page }) => {
      await open(page, path);
      const bar = () => page.locator('.over .bar:not(.all)').getAttribute('d');
      const before = await bar();
      await open(page, `${path}?pillar=connectivity`);
      expect(await bar()).not.toBe(before);
      await expect(page.locator('.plot .heads .base')).toHaveCount(1);
    });

    test('on a narrower screen the drawing fits, at the same size of type', async ({ page }) => {
      await page.setViewportSize({ width: 800, height: 1000 });
      await open(page, path);
      const svg = await boxOf(plot(page));
      expect(svg.x + svg.width).toBeLessThanOrEqual(800);
      const height = await page
        .locator('.plot .flags text')
        .first()
        .evaluate((text) => text.getBoundingClientRect().height);
      expect(height).toBeGreaterThan(11);
      expect(await clashes(page)).toEqual([]);
    });

    test('targets are at least 24 px', async ({ page }) => {
      await open(page, path);
      const sizes = await page.locator('.near-far button, .over .handle').evaluateAll((all) =>
        all.map((one) => {
          const { width, height } = one.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(sizes).toHaveLength(7);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    });
  });

  test.describe(`${path} on a tablet`, () => {
    test.use({ viewport: { width: 900, height: 1100 }, hasTouch: true });

    test('two fingers look closer, one moves, a tap opens', async ({ page }) => {
      await open(page, path);
      const touch = await page.context().newCDPSession(page);
      const box = await boxOf(plot(page));
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly (readonly [number, number])[]) =>
        touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x: box.x + x, y: box.y + y, id })) });
      await send('touchStart', [400, 200], [500, 200]);
      for (let step = 1; step <= 8; step += 1) await send('touchMove', [400 - step * 15, 200], [500 + step * 15, 200]);
      await send('touchEnd');
      await expect(page).toHaveURL(/from=.*to=/);
      await settled(page);
      const closer = await period(page).innerText();
      await send('touchStart', [600, 200]);
      for (let step = 1; step <= 8; step += 1) await send('touchMove', [600 - step * 20, 202]);
      await send('touchEnd');
      await expect(period(page)).not.toHaveText(closer);
      await settled(page);
      const label = await boxOf(page.locator('.plot .flags a').first());
      await page.touchscreen.tap(label.x + 20, label.y + 8);
      await expect(page).toHaveURL(/open=/);
    });

    test('a finger that moves up scrolls the page', async ({ page }) => {
      await page.setViewportSize({ width: 900, height: 1000 });
      await open(page, path);
      const touch = await page.context().newCDPSession(page);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: readonly { x: number; y: number }[]) =>
        touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
      const y = (await boxOf(plot(page))).y + 250;
      expect(y).toBeLessThan(1000);
      await send('touchStart', { x: 500, y });
      for (let step = 1; step <= 15; step += 1) await send('touchMove', { x: 500 + step * 3, y: y - step * 25 });
      await send('touchEnd');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
      await expect(period(page)).toHaveText(whole);
    });
  });

  test.describe(`${path} on a phone`, () => {
    test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

    test('a finger that moves up over the strip scrolls the page, one that moves sideways moves the period', async ({ page }) => {
      await open(page, `${path}?from=2005&to=2014`);
      const touch = await page.context().newCDPSession(page);
      const swipe = async (across: number, along: number) => {
        const strip = await boxOf(page.locator('.over svg'));
        const [x, y] = [strip.x + strip.width / 2, strip.y + 20];
        const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: readonly { x: number; y: number }[]) =>
          touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
        await send('touchStart', { x, y });
        for (let step = 1; step <= 12; step += 1) await send('touchMove', { x: x + step * across, y: y + step * along });
        await send('touchEnd');
      };
      await swipe(1, -20);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
      await expect(page).toHaveURL(/from=2005(-01-01)?&to=2014/);
      // The page goes on for a moment after the finger has left it.
      await page.waitForTimeout(1500);
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      await swipe(5, 0);
      await expect(page).toHaveURL(/from=20(0[6-9]|1\d)-/);
    });

    test('the strip and its buttons set the period of the list, and nothing is wider than the screen', async ({ page }) => {
      await page.goto(path);
      await turnTo(page, 'touchstart');
      await expect(plot(page)).toBeHidden();
      await expect(page.locator('.over svg')).toBeVisible();
      await button(page, 'closer').tap();
      await expect(page).toHaveURL(/from=.*to=/);
      await button(page, 'whole').tap();
      await expect(page).not.toHaveURL(/from=/);
      const strip = await boxOf(page.locator('.over svg'));
      await page.touchscreen.tap(strip.x + strip.width / 2, strip.y + 20);
      await expect(page).toHaveURL(/from=200\d.*to=201\d/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const sizes = await page.locator('.near-far button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    });
  });

  test(`${path}: without script the drawing stands, with links on its labels, and no button that does nothing`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 1000 } });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.locator('.near-far')).toBeHidden();
    const labels = page.locator('.plot svg a');
    expect(await labels.count()).toBeGreaterThan(40);
    await expect(labels.first()).toHaveAttribute('href', /\/$/);
    await context.close();
  });
}
