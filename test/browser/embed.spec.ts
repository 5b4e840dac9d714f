import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';

/** A site of somebody else: it shows in frames whatever its tests ask for. */
let host: Server;
let origin = '';
test.beforeAll(async () => {
  host = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    const [src, width, height, sandbox] = ['src', 'width', 'height', 'sandbox'].map((name) => url.searchParams.get(name));
    // A page that is cut off from all others may only show frames that say they may be shown so (COEP).
    if (url.pathname === '/isolated/') response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Host</title><h1>Host</h1><script>addEventListener('message', ({ data, source }) => { if (data?.type !== 'viet-nam-in-asean:height') return; for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.dataset.told = data.height; });</script><div style="width:${width ?? 800}px"><iframe src="${src?.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" title="Embed" width="100%" height="${height ?? 600}" ${sandbox === null ? '' : `sandbox="${sandbox}"`}></iframe></div>`,
    );
  });
  await new Promise<void>((done) => {
    host.listen(0, '127.0.0.1', done);
  });
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise<void>((done) => host.close(() => done())));

/** How much a page keeps in the browser; some browsers give a frame of another site nothing to keep it in. */
function kept(): number {
  try {
    return localStorage.length + sessionStorage.length;
  } catch {
    return 0;
  }
}

interface Shown {
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
  readonly isolated?: boolean;
}
/** Shows a page of the site in a frame on the other site. */
async function embed(
  page: Page,
  baseURL: string | undefined,
  path: string,
  { width = 800, height = 600, sandbox, isolated = false }: Shown = {},
): Promise<FrameLocator> {
  const query = new URLSearchParams({ src: `${baseURL}${path}`, width: String(width), height: String(height), ...(sandbox !== undefined && { sandbox }) });
  await page.setViewportSize({ width: width + 40, height: 900 });
  await page.goto(`${origin}/${isolated ? 'isolated/' : ''}?${query}`);
  return page.frameLocator('iframe');
}

const timelines = [
  {
    locale: 'vi',
    path: '/nhung/dong-thoi-gian/',
    full: '/dong-thoi-gian/',
    card: '/nhung/cot-moc/1995-07-28-viet-nam-gia-nhap-asean/',
    fullCard: '/dong-thoi-gian/1995-07-28-viet-nam-gia-nhap-asean/',
  },
  {
    locale: 'en',
    path: '/en/embed/timeline/',
    full: '/en/timeline/',
    card: '/en/embed/milestone/1995-07-28-viet-nam-joins-asean/',
    fullCard: '/en/timeline/1995-07-28-viet-nam-joins-asean/',
  },
] as const;

for (const { locale, path, full, card, fullCard } of timelines) {
  for (const width of [320, 800])
    test(`${path} works in a frame of another site, ${width} px wide`, async ({ page, baseURL }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on(
        'request',
        (request) =>
          !request.url().startsWith(`${baseURL}/`) &&
          !request.url().startsWith(`${origin}/`) &&
          !request.url().startsWith('data:') &&
          faults.push(`elsewhere: ${request.url()}`),
      );
      const frame = await embed(page, baseURL, `${path}?from=2010&to=2012&pillar=economic`, { width });
      await expect(frame.locator('h1')).toBeVisible();
      const shown = frame.locator('.tl li:visible');
      await expect.poll(() => shown.count()).toBeLessThan(60);
      expect(await shown.count()).toBeGreaterThan(0);
      for (const row of await shown.all()) expect(await row.getAttribute('class')).toContain('economic');
      // 320 px is less than the drawing needs; the list stands for it.
      await expect(frame.locator('.plot svg')).toBeVisible({ visible: width > 700 });
      const inner = page.frames()[1];
      expect(await inner?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      const source = frame.locator('.full-page');
      await expect(source).toBeInViewport();
      await expect(source).toHaveAttribute('href', `${baseURL}${full}?from=2010&to=2012&pillar=economic`);
      expect(await page.context().cookies()).toEqual([]);
      expect(await inner?.evaluate(kept)).toBe(0);
      expect(faults).toEqual([]);
    });

  test(`${path} tells the page around it how high it is`, async ({ page, baseURL }) => {
    const frame = await embed(page, baseURL, `${path}?from=2010&to=2012&pillar=economic`);
    await expect(frame.locator('h1')).toBeVisible();
    const told = async () => Number(await page.locator('iframe').getAttribute('data-told'));
    await expect.poll(told).toBeGreaterThan(300);
    await page.locator('iframe').evaluate((element, height) => element.setAttribute('height', String(height)), await told());
    const over = () => page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
    await expect.poll(over).toBe(0);
  });

  test(`${path}: what the reader looks at, the link to the whole page shows as well`, async ({ page, baseURL }) => {
    const frame = await embed(page, baseURL, path);
    await frame.getByRole('button', { name: locale === 'vi' ? 'Gần hơn' : 'Closer', exact: true }).click();
    await expect(frame.locator('.full-page')).toHaveAttribute('href', new RegExp(`${full}\\?from=\\d{4}-\\d\\d-\\d\\d&to=`));
    const popup = page.waitForEvent('popup');
    await frame.locator('.full-page').click();
    const opened = await popup;
    await opened.waitForURL((url) => url.pathname === full && url.searchParams.has('from'));
  });

  test(`${path}: a milestone's page opens outside of the frame, which would refuse it`, async ({ page, baseURL }) => {
    const frame = await embed(page, baseURL, `${path}?from=1995&to=1995`);
    const popup = page.waitForEvent('popup');
    await frame.locator(`.tl a[href$="${fullCard}"]`).click();
    expect(new URL((await popup).url()).pathname).toBe(fullCard);
    expect(page.frames()[1]?.url()).toContain(path);
  });

  for (const bad of ['from=banana', 'pillar=x', 'from=2020&to=2010', `q=${'a'.repeat(10_000)}`, 'q=<script>alert(1)</script>&from=<b>', 'open=../../etc'])
    test(`${path}?${bad.slice(0, 40)} shows what it can, and says what it could not read`, async ({ page, baseURL }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', () => faults.push('dialog'));
      const frame = await embed(page, baseURL, `${path}?${encodeURI(bad)}`);
      await expect(frame.locator('#fault')).toBeVisible();
      if (!bad.startsWith('q=<')) await expect(frame.locator('.tl li:visible').first()).toBeVisible();
      expect(faults).toEqual([]);
    });

  test(`${path} works in a sandbox without an origin of its own, and on a page that is cut off from all others`, async ({ page, baseURL }) => {
    for (const shown of [{ sandbox: 'allow-scripts' }, { isolated: true }]) {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      const frame = await embed(page, baseURL, `${path}?from=2010&to=2012&pillar=economic`, shown);
      await expect.poll(() => frame.locator('.tl li:visible').count()).toBeLessThan(60);
      await expect(frame.locator('.tl li:visible').first()).toBeVisible();
      expect(faults).toEqual([]);
    }
  });

  for (const width of [320, 800])
    test(`${card} is a card without script, ${width} px wide`, async ({ page, baseURL }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.resourceType()));
      const frame = await embed(page, baseURL, card, { width, height: 320 });
      await expect(frame.locator('h1')).toBeVisible();
      await expect(frame.locator('time')).toHaveAttribute('datetime', '1995-07-28');
      await expect(frame.locator('.full-page')).toBeInViewport();
      await expect(frame.locator('.full-page')).toHaveAttribute('href', fullCard);
      await expect(frame.locator('.full-page')).toContainText(/\d+ (nguồn|sources)/);
      expect(requests).not.toContain('script');
      const inner = page.frames()[1];
      expect(await inner?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      if (width === 800) expect(await inner?.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)).toBe(0);
    });

  for (const refused of [full, fullCard, '/', '/404-khong-co/'])
    test(`${refused} is refused in a frame (${locale})`, async ({ page, baseURL }) => {
      await embed(page, baseURL, refused);
      await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
      expect(await page.frames()[1]?.locator('main').count()).toBe(0);
    });

  test(`the code that ${fullCard} offers shows the card`, async ({ page, baseURL }) => {
    await page.goto(fullCard);
    const code = page.locator('.cite details dd');
    await page.locator('.cite details summary').click();
    const html = (await code.innerText()).trim();
    const src = new URL(/src="([^"]+)"/.exec(html)?.[1] ?? '');
    expect(src.pathname).toBe(card);
    expect(html).toMatch(/^<iframe [^<>]*width="100%"[^<>]*loading="lazy"[^<>]*><\/iframe>$/);
    expect((await page.request.get(`${baseURL}${src.pathname}`)).status()).toBe(200);
  });
}

test('a lesson on a teacher’s own disk may show an embed', async ({ page, baseURL }, info) => {
  const file = info.outputPath('lesson.html');
  writeFileSync(
    file,
    `<!doctype html><title>Lesson</title><iframe src="${baseURL}/en/embed/milestone/1995-07-28-viet-nam-joins-asean/" title="Embed"></iframe>`,
  );
  await page.goto(pathToFileURL(file).href);
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText('Viet Nam joins ASEAN');
});

test('no embed is known to search: neither the site map, nor the list of pages, nor the index', async ({ request }) => {
  for (const file of ['/sitemap-0.xml', '/data/pages.json']) expect(await (await request.get(file)).text(), file).not.toMatch(/\/nhung\/|\/en\/embed\//);
  const html = await (await request.get('/en/embed/timeline/')).text();
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/en\/timeline\/">/);
  expect(html).not.toContain('data-pagefind-body');
});
