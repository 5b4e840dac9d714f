import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Locator, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { smallProject } from '../small-project.ts';
import { AdminForm, contentFiles, expect, type FormServer, startForm } from './admin-form.ts';

// The form is built once; the article that one test writes is what the next builds.
test.describe.configure({ mode: 'serial' });
test.use({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
/** For a whole build on a busy machine, ms. */
const BUILD_TIMEOUT = 900_000;
test.setTimeout(BUILD_TIMEOUT);

const MILESTONE = '1995-07-28-viet-nam-joins-asean';
/** Where the form puts a picture that somebody calls “Ảnh ký kết 2021.jpg”. */
const PHOTO = 'content/photos/anh-ky-ket-2021.jpg';
const photo = readFileSync('test/fixtures/photo/content/photos/signing-2021.jpg');
const content = contentFiles('.');
let server: FormServer;
/** What was written: files that are new or changed, by path. */
let written: Record<string, string> = {};
const project = smallProject('admin', [`content/milestones/${MILESTONE}.yaml`, 'content/glossary/afta.yaml']);

test.beforeAll(async () => {
  test.setTimeout(BUILD_TIMEOUT);
  server = await startForm(project);
});
test.afterAll(() => {
  server.close();
  rmSync(project, { recursive: true, force: true });
});

/** Pictures for the staff's handbook: made only on demand (`npm run handbook:screenshots`), from the form as the test finds it. */
async function picture(page: Page, name: string): Promise<void> {
  if (process.env['HANDBOOK_SCREENSHOTS'] !== '1') return;
  const folder = 'src/assets/handbook';
  mkdirSync(folder, { recursive: true });
  const image = sharp(await page.screenshot({ animations: 'disabled', timeout: 60_000 }));
  await image.webp({ quality: 70, effort: 6 }).toFile(join(folder, `${name}.webp`));
}

async function opened(page: Page): Promise<AdminForm> {
  const form = new AdminForm(page);
  await form.open(server.origin, content);
  return form;
}

const changes = async (form: AdminForm) => Object.fromEntries(Object.entries(await form.files()).filter(([file, text]) => content[file] !== text));

const differing = (before: string, after: string) => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), new: now.filter((line) => !old.includes(line)) };
};

/** Writes into the editor of the text in one language. */
function writer(page: Page, field: Locator) {
  const text = field.getByRole('textbox').first();
  const dialog = page.locator('dialog[role="dialog"]');
  const atEnd = async () => {
    await text.focus();
    await page.keyboard.press('Control+End');
    await expect.poll(() => page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
  };
  const insert = async (name: string) => {
    await field.getByRole('button', { name: 'Chèn' }).first().click();
    await page.getByRole('menuitem', { name }).click();
  };
  return {
    text,
    dialog,
    insert,
    async type(words: string) {
      await atEnd();
      await page.keyboard.type(words);
    },
    async heading(words: string) {
      await text.click();
      await page.keyboard.type(`## ${words}`);
      await page.keyboard.press('Enter');
    },
    async link(words: string, address: string) {
      await page.keyboard.type(words);
      for (const _letter of words) await page.keyboard.press('Shift+ArrowLeft');
      await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(words);
      await field.getByRole('button', { name: 'Liên kết' }).first().click();
      await dialog.getByRole('textbox', { name: 'URL' }).fill(address);
      await dialog.getByRole('button', { name: 'Chèn' }).click();
      await expect(text.getByRole('link', { name: words })).toBeVisible();
      await expect(dialog).toBeHidden();
    },
    async source(keys: string) {
      await atEnd();
      await insert('Nguồn / Source');
      await dialog.getByRole('textbox').fill(keys);
      await dialog.getByRole('button', { name: 'Chèn' }).click();
      await expect(text.getByRole('button', { name: 'Nguồn / Source' }).last()).toHaveText(`Ref ${keys}`);
      // The editor hands what it holds to the form a moment later.
      await page.waitForTimeout(1000);
    },
    async term(name: string, words: string) {
      await atEnd();
      await insert('Giải thích thuật ngữ / Term explained');
      await dialog.getByRole('combobox').click();
      await page.getByRole('option', { name, exact: true }).click();
      await dialog.getByRole('textbox').last().fill(words);
      await picture(page, 'term');
      await dialog.getByRole('button', { name: 'Chèn' }).click();
      await expect(text.getByRole('button').filter({ hasText: words })).toBeVisible();
    },
    async note(title: string, words: string) {
      await atEnd();
      await insert('Khung ghi chú / Note');
      const note = text.getByRole('group', { name: 'Khung ghi chú / Note' }).first();
      await note.getByRole('textbox').first().fill(title);
      await note.getByRole('textbox').last().click();
      await page.keyboard.type(words);
    },
  };
}

test('every collection of the form is there with all its entries, and nothing is asked of another server', async ({ page }) => {
  const form = new AdminForm(page);
  await page.goto(`${server.origin}/admin/`);
  await expect(page).toHaveTitle(/Việt Nam trong ASEAN/);
  expect(await page.locator('meta[name="robots"]').first().getAttribute('content')).toContain('noindex');
  const start = page.getByRole('button');
  await expect(start.filter({ visible: true })).toHaveText(['Làm việc với kho mã nguồn cục bộ']);
  await picture(page, 'open');
  await form.open(server.origin, content);
  const number = (pattern: RegExp) => Object.keys(content).filter((file) => pattern.test(file)).length;
  for (const [name, pattern] of [
    ['Bài viết / Articles', /^content\/articles\/vi\//],
    ['Trang / Pages', /^content\/pages\/vi\//],
    ['Cột mốc / Milestones', /^content\/milestones\//],
    ['Văn kiện / Documents', /^content\/documents\//],
    ['Thuật ngữ / Terms', /^content\/glossary\//],
    ['Số liệu / Figures', /^content\/series\//],
    ['Tự kiểm tra / Self-checks', /^content\/quizzes\//],
    ['So sánh / Comparisons', /^content\/comparisons\//],
  ] as const)
    await expect(page.getByRole('treeitem', { name })).toContainText(String(number(pattern)));
  await expect(page.getByRole('treeitem', { name: 'Cả trang / Whole site' })).toBeVisible();
  await picture(page, 'collections');
  // Each has a form; a field that Sveltia does not understand would say so in the console.
  for (const entry of [
    'documents/entries/asean-charter-2007',
    'quizzes/entries/economic',
    'comparisons/entries/vision-2025-2045',
    'pages/entries/pillars/economic',
  ]) {
    await form.goTo(entry);
    await expect(form.pane().locator('[data-key-path]').first()).toBeVisible();
    await page.goBack();
  }
  expect(form.outside).toEqual([]);
  expect(form.errors).toEqual([]);
});

test('a record that is changed in one place differs in that place alone', async ({ page }) => {
  const form = await opened(page);
  await form.goTo(`milestones/entries/${MILESTONE}`);
  await form.fill('name.en', 'Viet Nam joins ASEAN at last');
  await form.saved();
  const file = `content/milestones/${MILESTONE}.yaml`;
  const changed = await changes(form);
  expect(Object.keys(changed)).toEqual([file]);
  expect(differing(content[file] ?? '', changed[file] ?? '')).toEqual({
    gone: ['  en: Viet Nam joins ASEAN'],
    new: ['  en: Viet Nam joins ASEAN at last'],
  });
});

test('an article with tables, notes and sources, to whose end a sentence is added, differs in that line alone', async ({ page }) => {
  const form = await opened(page);
  await form.goTo('articles/entries/code-of-conduct-talks');
  await writer(page, await form.field('body')).type(' Thêm một câu.');
  await form.saved();
  const file = 'content/articles/vi/code-of-conduct-talks.mdx';
  const changed = await changes(form);
  expect(Object.keys(changed)).toEqual([file]);
  const { gone, new: added } = differing(content[file] ?? '', changed[file] ?? '');
  expect(added).toEqual(gone.map((line) => `${line} Thêm một câu.`));
  expect(gone).toHaveLength(1);
});

test('what must be filled in and what breaks a rule is said in the form, and nothing is written', async ({ page }) => {
  const form = await opened(page);
  await form.goTo('milestones/new');
  await form.fill('date', '28/7/1995');
  await form.save();
  await expect((await form.field('date')).getByRole('alert').filter({ hasText: 'không phải là một ngày có thật. Viết năm-tháng-ngày' })).toBeVisible();
  await picture(page, 'messages');
  expect(await changes(form)).toEqual({});
});

test('a new milestone gets the name, id and address that its date and names make, without marks', async ({ page }) => {
  const form = await opened(page);
  await form.goTo('milestones/new');
  await form.fill('date', '2016-01-25');
  await form.fill('name.vi', 'Ký Đề án 161');
  await form.fill('name.en', 'Đề án 161 signed');
  await form.fill('label.vi', 'Đề án 161');
  await form.fill('label.en', 'Scheme 161');
  await form.pick('pillars', 'Văn hóa - Xã hội / Socio-Cultural');
  await form.pick('kind', 'Chính sách của Việt Nam / Viet Nam’s own policy');
  await form.fill('summary.vi', 'Một câu.');
  await form.fill('summary.en', 'One sentence.');
  await (await form.field('facts')).getByRole('button', { name: /^Thêm/ }).click();
  await form.fill('facts.0.vi', 'Một dữ kiện.');
  await form.fill('facts.0.en', 'A fact.');
  await (await form.field('facts.0.sources')).getByRole('textbox').fill('s1');
  await (await form.field('significance')).getByRole('radio', { name: /2: / }).click();
  await (await form.field('confidence')).getByRole('radio', { name: /cao/ }).click();
  await picture(page, 'milestone');
  await (await form.field('sources')).getByRole('button', { name: /^Thêm/ }).click();
  await form.fill('sources.0.key', 's1');
  await (await form.field('sources.0.kind')).getByRole('radio', { name: /nguồn gốc/ }).click();
  await form.fill('sources.0.title', 'Decision 161');
  await form.fill('sources.0.publisher', 'ASEAN');
  await form.fill('sources.0.lang', 'en');
  await form.saved();
  const changed = await changes(form);
  expect(Object.keys(changed)).toEqual(['content/milestones/2016-01-25-de-an-161-signed.yaml']);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  expect(Object.values(changed)[0]).toBe(`id: 2016-01-25-de-an-161-signed
date: "2016-01-25"
name:
  vi: Ký Đề án 161
  en: Đề án 161 signed
label: { vi: Đề án 161, en: Scheme 161 }
slug: { vi: 2016-01-25-ky-de-an-161 }
pillars: [ socio-cultural ]
kind: domestic-policy
summary:
  vi: Một câu.
  en: One sentence.
facts:
  - vi: Một dữ kiện.
    en: A fact.
    sources: [ s1 ]
significance: 2
confidence: high
reviewed: "${today}"
sources:
  - key: s1
    kind: primary
    title: Decision 161
    publisher: ASEAN
    lang: en
`);
});

test('an article is written in both languages in one form', async ({ page }) => {
  const form = await opened(page);
  await form.goTo('articles/new');
  await page.getByRole('textbox', { name: 'Đường dẫn tĩnh' }).fill('seventh-member');
  await form.fill('title', 'Vì sao Việt Nam là thành viên thứ bảy?');
  await form.fill('title', 'Why is Viet Nam the seventh member?', 'en');
  await form.fill('navTitle', 'Thành viên thứ bảy');
  await form.fill('navTitle', 'The seventh member', 'en');
  await form.fill('slug', 'thanh-vien-thu-bay');
  await form.fill('date', '2025-12-01');
  await picture(page, 'new-article');
  await (await form.field('draft')).getByRole('switch').click();
  await (await form.field('photo')).getByRole('checkbox').click();
  await (await form.field('photo.file'))
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'Ảnh ký kết 2021.jpg', mimeType: 'image/jpeg', buffer: photo });
  await form.fill('photo.alt', 'Hai người ký văn bản trên bàn phủ khăn xanh');
  await form.fill('photo.alt', 'Two people sign papers on a table with a blue cloth', 'en');
  await form.fill('photo.credit', 'Nguyễn Văn A');
  await form.fill('photo.credit', 'Nguyen Van A', 'en');
  await form.pick('photo.licence', 'CC BY 4.0');
  await form.fill('photo.source', 'https://example.org/photo');
  await picture(page, 'photo');
  await form.fill('description', 'Bài này giải thích thứ tự gia nhập ASEAN của Việt Nam.');
  await form.fill('description', 'This article explains when Viet Nam joined ASEAN.', 'en');
  await form.fill('summary', 'Sáu nước vào trước, Việt Nam vào ngày 28/7/1995.');
  await form.fill('summary', 'Six joined before; Viet Nam joined on 28 July 1995.', 'en');
  await form.pick('pillars', 'Kinh tế / Economic');
  await form.pick('pillars', 'Chính trị - An ninh / Political-Security');
  await (await form.field('related')).getByRole('checkbox').click();
  await (await form.field('related.milestone')).getByRole('combobox').click();
  await page.getByRole('searchbox').last().fill('gia nhập ASEAN');
  await picture(page, 'related');
  await page.getByRole('option', { name: /1995-07-28 Việt Nam gia nhập ASEAN/ }).click();
  await (await form.field('sources')).getByRole('button', { name: /^Thêm/ }).click();
  await form.fill('sources.0.key', 's1');
  await (await form.field('sources.0.kind')).getByRole('radio', { name: /nguồn gốc/ }).click();
  await form.fill('sources.0.title', 'Protocol for the accession');
  await form.fill('sources.0.publisher', 'ASEAN Secretariat');
  await form.fill('sources.0.published', '1995-07-28');
  await form.fill('sources.0.lang', 'en');
  await form.fill('sources.0.url', 'https://example.org/protocol-1995/');
  await picture(page, 'source');

  const vi = writer(page, await form.field('body'));
  await vi.heading('Ai vào trước?');
  await page.keyboard.type('Năm nước lập ra Hiệp hội, Brunei vào sau, rồi đến ');
  await vi.link('ngày Việt Nam gia nhập', `milestone:${MILESTONE}`);
  await vi.type('.');
  await vi.source('s1');
  await vi.type(' Cùng năm, Việt Nam tham gia ');
  await vi.term('Khu vực Thương mại Tự do ASEAN', 'khu vực thương mại tự do');
  await vi.type('.');
  await vi.note('Điều cần nhớ', 'Chữ hiếm để tìm: quýt hồng Lai Vung.');
  await picture(page, 'text');
  const en = writer(page, await form.field('body', 'en'));
  await en.heading('Who joined before?');
  await page.keyboard.type('Five founded the Association, Brunei followed, then came ');
  await en.link('the day Viet Nam joined', `milestone:${MILESTONE}`);
  await en.type('.');
  await en.source('s1');
  await form.saved();
  await picture(page, 'saved');
  written = await changes(form);
  expect(Object.keys(written).sort()).toEqual(['content/articles/en/seventh-member.mdx', 'content/articles/vi/seventh-member.mdx', PHOTO]);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  const shared = (text: string) => `${text}pillars: [ economic, political-security ]
reviewed: "${today}"
related:
  - milestone:${MILESTONE}
sources:
  - key: s1
    kind: primary
    title: Protocol for the accession
    publisher: ASEAN Secretariat
    published: "1995-07-28"
    lang: en
    url: https://example.org/protocol-1995/
---
`;
  expect(written['content/articles/vi/seventh-member.mdx']).toBe(`${shared(`---
title: Vì sao Việt Nam là thành viên thứ bảy?
navTitle: Thành viên thứ bảy
slug: thanh-vien-thu-bay
date: "2025-12-01"
photo:
  file: anh-ky-ket-2021.jpg
  alt: Hai người ký văn bản trên bàn phủ khăn xanh
  credit: Nguyễn Văn A
  licence: cc-by-4.0
  source: https://example.org/photo
description: Bài này giải thích thứ tự gia nhập ASEAN của Việt Nam.
summary: Sáu nước vào trước, Việt Nam vào ngày 28/7/1995.
`)}
## Ai vào trước?

Năm nước lập ra Hiệp hội, Brunei vào sau, rồi đến [ngày Việt Nam gia nhập](milestone:${MILESTONE}).<Ref s="s1" /> Cùng năm, Việt Nam tham gia <Term id="afta">khu vực thương mại tự do</Term>.

<Note title="Điều cần nhớ">

Chữ hiếm để tìm: quýt hồng Lai Vung.

</Note>
`);
  // The English address was left empty: it is made of the title.
  expect(written['content/articles/en/seventh-member.mdx']).toBe(`${shared(`---
title: Why is Viet Nam the seventh member?
navTitle: The seventh member
slug: why-is-viet-nam-the-seventh-member
date: "2025-12-01"
photo:
  file: anh-ky-ket-2021.jpg
  alt: Two people sign papers on a table with a blue cloth
  credit: Nguyen Van A
  licence: cc-by-4.0
  source: https://example.org/photo
description: This article explains when Viet Nam joined ASEAN.
summary: Six joined before; Viet Nam joined on 28 July 1995.
`)}
## Who joined before?

Five founded the Association, Brunei followed, then came [the day Viet Nam joined](milestone:${MILESTONE}).<Ref s="s1" />
`);
  expect(form.outside).toEqual([]);
  expect(form.errors).toEqual([]);
});

test.describe('the files it wrote', () => {
  let site: ChildProcess | undefined;
  let origin = '';

  test.beforeAll(async () => {
    test.setTimeout(BUILD_TIMEOUT);
    expect(Object.keys(written), 'the test before has written').toHaveLength(3);
    for (const [file, text] of Object.entries(written)) {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), file === PHOTO ? photo : text);
    }
    const env = { ...process.env, ADMIN: '1', ADMIN_BACKEND: 'local' };
    const run = (script: string) => spawnSync(process.execPath, [`scripts/${script}.ts`], { cwd: project, env, encoding: 'utf8' });
    expect(run('check-content').stderr).toBe('');
    const build = run('build');
    expect(build.status, build.stderr).toBe(0);
    site = spawn(process.execPath, ['scripts/serve.ts'], { cwd: project, env: { ...env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
    origin = await new Promise((resolve) => {
      site?.stdout?.on('data', (text) => resolve(/http:\/\/localhost:\d+/.exec(String(text))?.[0] ?? ''));
    });
  });
  test.afterAll(() => {
    site?.kill();
  });

  test('are pages of the site, found by search in both languages', async ({ page }) => {
    await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent('quyt hong lai vung')}`);
    await expect(page.locator('a[data-search-result]').first()).toContainText('Vì sao Việt Nam là thành viên thứ bảy?');
    await page.locator('a[data-search-result]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vì sao Việt Nam là thành viên thứ bảy?');
    await expect(page).toHaveURL(`${origin}/bai-viet/thanh-vien-thu-bay/`);
    await expect(page.getByAltText('Hai người ký văn bản trên bàn phủ khăn xanh')).toBeVisible();
    await page.goto(`${origin}/en/search/?q=seventh+member`);
    await expect(page.locator('a[data-search-result]').filter({ hasText: 'Why is Viet Nam the seventh member?' })).toBeVisible();
  });

  test('are in a site whose form is in no list, and has a policy of its own', async ({ page, request }) => {
    const answer = await request.get(`${origin}/admin/`);
    expect(answer.headers()['x-robots-tag']).toContain('noindex');
    expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers()['content-security-policy']).toContain("connect-src 'self' blob: data:;");
    expect((await request.get(`${origin}/bai-viet/`)).headers()['content-security-policy']).not.toContain('unsafe-inline');
    expect(readFileSync(join(project, 'dist/_headers'), 'utf8')).toContain('/admin/*\n  ! Content-Security-Policy\n');
    for (const list of ['data/pages.json', 'sitemap-0.xml', 'muc-luc/index.html']) {
      const file = join(project, 'dist', list);
      expect(existsSync(file), list).toBe(true);
      expect(readFileSync(file, 'utf8'), list).not.toMatch(/admin/);
    }
    const form = new AdminForm(page);
    await form.open(origin, content);
    expect(form.outside).toEqual([]);
    expect(form.errors).toEqual([]);
  });
});
