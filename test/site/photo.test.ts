import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'photo-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Where a phone writes who took the picture, and with what. */
const SECRET = 'Phone of Nguyen Van A';

beforeAll(async () => {
  for (const part of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) cpSync(part, join(root, part), { recursive: true });
  for (const files of ['test/fixtures/small', 'test/fixtures/photo']) cpSync(files, root, { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  // The other pages need the whole content; an article needs only itself.
  rmSync(join(root, 'src/pages'), { recursive: true });
  mkdirSync(join(root, 'src/pages'));
  cpSync('src/pages/[...article].astro', join(root, 'src/pages/[...article].astro'));
  const photo = await sharp({ create: { width: 1500, height: 1000, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Artist: SECRET } })
    .jpeg()
    .toBuffer();
  expect(photo.includes(SECRET)).toBe(true);
  writeFileSync(join(root, 'content/photos/signing-2021.jpg'), photo);
  const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/astro'), ['build', '--silent'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status, stderr).toBe(0);
}, 300_000);

const figure = (path: string) => parse(readFileSync(join(root, 'dist', path, 'index.html'), 'utf8')).querySelector('figure.photo');

test.each([
  ['bai-viet/bai-viet-mot', 'Hai người ký văn bản trên bàn phủ khăn xanh', 'Lễ ký ở Hà Nội, tháng 3/2021', 'Ảnh: Nguyễn Văn A, CC BY 4.0; trang nguồn của ảnh'],
  [
    'en/articles/article-one',
    'Two people sign papers at a table with a green cloth',
    'The signing in Ha Noi, March 2021',
    'Photo: Nguyen Van A, CC BY 4.0; where the photo comes from',
  ],
])('%s shows the photo with alt text, caption, credit and licence', (path, alt, caption, credit) => {
  const image = figure(path)?.querySelector('img');
  expect(image?.getAttribute('alt')).toBe(alt);
  const words = figure(path)?.querySelector('figcaption')?.text.replace(/\s+/g, ' ').trim();
  expect(words).toBe(`${caption} ${credit}`);
  expect(
    figure(path)
      ?.querySelectorAll('a')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['https://creativecommons.org/licenses/by/4.0/', 'https://example.org/photo']);
});

test('its place is kept while it loads, and it comes as WebP in several widths, none wider than the original', async () => {
  const image = figure('en/articles/article-one')?.querySelector('img');
  const ratio = Number(image?.getAttribute('width')) / Number(image?.getAttribute('height'));
  expect(ratio).toBeCloseTo(1.5, 2);
  const candidates = (image?.getAttribute('srcset') ?? '').split(', ').map((one) => one.split(' '));
  expect(candidates.length).toBeGreaterThanOrEqual(3);
  for (const [address = '', width = ''] of candidates) {
    const { format, width: real } = await sharp(join(root, 'dist', address)).metadata();
    expect(format).toBe('webp');
    expect(`${real}w`).toBe(width);
    expect(real).toBeLessThanOrEqual(1500);
  }
});

test('what the camera wrote into the file is not published', () => {
  const files = globSync('**/*.{jpg,jpeg,png,webp}', { cwd: join(root, 'dist') });
  expect(files.length).toBeGreaterThanOrEqual(3);
  for (const file of files) expect(readFileSync(join(root, 'dist', file)).includes(SECRET), file).toBe(false);
});
