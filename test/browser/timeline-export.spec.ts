import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { parseCsv } from '../../src/domain/csv.ts';
import type { Milestone } from '../../src/schemas/milestone.ts';
import { matcherOf } from '../../src/timeline/match-view.ts';
import { dayOf, readView } from '../../src/timeline/view.ts';
import { fold } from '../../src/vietnamese/fold.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const { milestones } = JSON.parse(readFileSync('dist/data/milestones.json', 'utf8')) as { milestones: Milestone[] };
const QUERY = 'from=2010&to=2020&pillar=economic';
/** What the view asks for, told by the records themselves. */
const matches = matcherOf(readView(new URLSearchParams(QUERY)).view);
const wanted = milestones
  .filter((one) =>
    matches({
      firstDay: dayOf(one.date, 'first'),
      lastDay: dayOf(one.end ?? one.date, 'last'),
      pillars: one.pillars,
      kind: one.kind,
      roles: one.role?.kinds ?? [],
      significance: one.significance,
      text: fold(one.name.vi),
    }),
  )
  .map(({ id }) => id)
  .sort();

const pages = [
  { locale: 'vi', path: '/dong-thoi-gian/', embed: '/nhung/dong-thoi-gian/', file: 'viet-nam-asean-2010-2020-kinh-te' },
  { locale: 'en', path: '/en/timeline/', embed: '/en/embed/timeline/', file: 'viet-nam-asean-2010-2020-economic' },
] as const;

async function openBox(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('.take summary').click();
  await expect(page.locator('.take-shown')).toBeVisible();
}

async function save(page: Page, format: string): Promise<{ name: string; data: Buffer }> {
  const download = page.waitForEvent('download');
  await page.locator(`.take [data-save=${format}]`).click();
  const saved = await download;
  await expect(page.locator('.take [role=status]')).toContainText(saved.suggestedFilename());
  return { name: saved.suggestedFilename(), data: readFileSync(await saved.path()) };
}

/** Texts of a drawing that lie on one another, in the browser that shows it. */
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const boxes = [...document.querySelectorAll('text')].map((text) => ({ words: text.textContent ?? '', box: text.getBoundingClientRect() }));
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        // Lines of one label stand closer than the height of the face.
        .filter((b) => a.box.left + 1 < b.box.right && b.box.left + 1 < a.box.right && a.box.top + 4 < b.box.bottom && b.box.top + 4 < a.box.bottom)
        .map((b) => `${a.words} × ${b.words}`),
    );
  });
}

for (const { locale, path, embed, file } of pages) {
  test(`${path}: the table, the calendar and the data hold just what is shown`, async ({ page }) => {
    await openBox(page, `${path}?${QUERY}`);
    const shown = (await page.locator('.tl li:visible').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['id'] ?? ''))).sort();
    expect(shown).toEqual(wanted);
    await expect(page.locator('.take [data-count]')).toContainText(String(wanted.length));

    const csv = await save(page, 'csv');
    expect(csv.name).toBe(`${file}.csv`);
    expect(csv.data.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const table = parseCsv(csv.data.toString('utf8'));
    const published = parseCsv(readFileSync('dist/data/milestones.csv', 'utf8'));
    expect(table.columns).toEqual(published.columns);
    expect(table.rows).toEqual(published.rows.filter((row) => wanted.includes(row['id'] ?? '')));

    const ics = await save(page, 'ics');
    expect(ics.name).toBe(`${file}.ics`);
    const calendar = ics.data.toString('utf8');
    const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('uid')).split('@')[0]).sort()).toEqual(wanted);
    const whole = readFileSync(`dist/data/milestones.${locale}.ics`, 'utf8');
    for (const event of calendar.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? []) expect(whole).toContain(event);

    const json = await save(page, 'json');
    expect(json.name).toBe(`${file}.json`);
    const data = JSON.parse(json.data.toString('utf8'));
    expect(data.count).toBe(wanted.length);
    expect(data.milestones).toEqual(milestones.filter(({ id }) => wanted.includes(id)));
    expect(new URL(data.view).search).toBe(`?${QUERY}`);
  });

  for (const [how, options] of [
    ['at a desk', { viewport: { width: 1280, height: 900 } }],
    ['at a desk by night', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['on a phone, where the drawing is not shown', { viewport: { width: 360, height: 780 } }],
  ] as const)
    test(`${path}: the drawing stands alone, ${how}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL: baseURL ?? '', ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await openBox(page, `${path}?${QUERY}`);
      const { name, data } = await save(page, 'svg');
      expect(name).toBe(`${file}.svg`);
      const svg = data.toString('utf8');
      expect(svg).not.toMatch(/class=|style=|tabindex|var\(|<script|<image|(?:href|src)="(?!http)/);
      // All that it needs it carries along; addresses stand in links and words alone.
      expect(svg.match(/url\((?!data:|#)/g)).toBeNull();

      const png = await save(page, 'png');
      expect(png.name).toBe(`${file}.png`);
      const image = sharp(png.data);
      const [, width = 0, height = 0] = (/<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
      expect(width).toBeGreaterThan(1000);
      expect(await image.metadata()).toMatchObject({ format: 'png', width: Math.round(width * 2), height: Math.round(height * 2) });
      const { channels, dominant } = await image.stats();
      expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
      expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(230);
      expect(faults).toEqual([]);

      // Opened by itself, without the site: the same picture for whoever gets the file.
      const alone = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
      const viewer = await alone.newPage();
      const requests: string[] = [];
      viewer.on('request', (request) => requests.push(request.url()));
      await viewer.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
      expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
      expect(await viewer.locator('parsererror').count()).toBe(0);
      expect(await viewer.title()).toMatch(/ASEAN/);
      await expect(viewer.locator('desc')).toContainText('2010–2020');
      await expect(viewer.locator('desc')).toContainText('CC BY 4.0');
      await expect(viewer.locator('desc')).toContainText(`${path}?${QUERY}`);
      expect(await viewer.locator('text').count()).toBeGreaterThan(15);
      expect(await overlaps(viewer)).toEqual([]);
      await alone.close();
      await context.close();
    });

  test(`${path}: the link and the code show the same view, follow it, and are copied`, async ({ page, baseURL }) => {
    await openBox(page, `${path}?${QUERY}`);
    await expect(page.locator('#take-link')).toHaveValue(`${baseURL}${path}?${QUERY}`);
    await page.locator('[data-copy=take-link]').click();
    const status = page.locator('.take [role=status]');
    await expect(status).toHaveText(/Đã chép|Copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${path}?${QUERY}`);

    await page.locator('.take select').selectOption('960');
    await page.locator('[data-copy=take-embed]').click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain(`src="${baseURL}${embed}?${QUERY.replaceAll('&', '&amp;')}"`);
    expect(code).toMatch(/title="[^"]*2010–2020[^"]*" width="100%" height="960" loading="lazy"/);

    await page.goto(`${path}?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    await page.locator('.take summary').click();
    await expect(page.locator('#take-embed')).toHaveValue(/^<iframe [^<>]*><\/iframe>$/);
    await page.locator('.take [data-save=csv]').click();
    await expect(status).toHaveText(/Không có cột mốc nào|No milestone/);
  });

  test(`${path}: where copying is not allowed, the field is left selected`, async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openBox(page, path);
    await page.locator('[data-copy=take-embed]').press('Enter');
    await expect(page.locator('.take [role=status]')).toHaveText(/Ctrl\+C/);
    await expect(page.locator('#take-embed')).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('<iframe');
  });

  test(`${path}: a download that fails says so`, async ({ page }) => {
    await page.route('**/data/milestones.csv', (route) => route.abort());
    await openBox(page, path);
    await page.locator('.take [data-save=csv]').click();
    await expect(page.locator('.take [role=status]')).toHaveText(/Chưa tải được|did not work/);
  });

  test(`${path}: without script the whole files can be taken away`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    await page.locator('.take summary').click();
    await expect(page.locator('.take-shown')).toBeHidden();
    const links = await page.locator('.take a[download]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/data/milestones.csv', `/data/milestones.${locale}.ics`, '/data/milestones.json']);
    for (const link of links) expect((await page.request.get(link ?? '')).status()).toBe(200);
    await context.close();
  });
}
