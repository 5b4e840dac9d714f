import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../../../src/built-site/page-file.ts';
import { pageEntries } from '../../../src/search/titles/page-entries.ts';
import { knownItems } from '../../bench/search/known-items.ts';
import { writeManyPages } from '../../bench/search/many-pages.ts';
import type { PageTexts } from '../../bench/search/page-texts.ts';

const entry = (title: string, path: string) => ({
  title,
  path,
  id: '',
  kind: 'milestone',
  pillars: ['economic'],
  date: '1995-07-28',
  end: '',
  level: 1,
  names: ['AMM-28', 'Quyết định 161/QĐ-TTg'],
});
const real: PageTexts[] = ['Việt Nam gia nhập ASEAN tại Brunei', 'Ký Hiến chương ASEAN tại Singapore', 'Hội nghị Cấp cao ASEAN lần thứ 37 tại Hà Nội'].map(
  (title, at) => ({
    entry: entry(title, `/dong-thoi-gian/1995-07-28-trang-${at}/`),
    main: `<main data-pagefind-body><p class="when" data-pagefind-ignore><time>28 tháng 7 năm 1995</time></p><h1>${title}</h1><h2>Dữ kiện</h2><ol><li>Câu thứ ${at} của trang nói về Bandar.</li></ol></main>`,
    sentences: [`Câu thứ ${at} của trang nói về Bandar.`, 'Suharto thăm Hà Nội năm 1990.', 'Thaksin gặp Gloria ở Phnom Penh.'],
  }),
);

function made() {
  const folder = mkdtempSync(join(tmpdir(), 'many-pages-'));
  return { folder, entries: writeManyPages(real, 'vi', 40, folder) };
}

test('made pages are the same every time, each under its own title and address, and read as the index step reads pages', () => {
  const [first, second] = [made(), made()];
  expect(first.entries).toEqual(second.entries);
  for (const key of ['title', 'path'] as const) expect(new Set(first.entries.map((one) => one[key])).size).toBe(40);
  const pages = readPages(first.folder);
  expect(pages.map((page) => pageEntries(page, '').entries[0]).map((one) => one?.title)).toEqual(
    [...first.entries].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ title }) => title),
  );
  const html = readFileSync(join(first.folder, first.entries[0]?.path ?? '', 'index.html'), 'utf8');
  expect(html).toContain('data-pagefind-body');
  expect(html).toContain('<h2>Dữ kiện</h2>');
});

test('known items ask for pages that are there', () => {
  const { entries } = made();
  const queries = knownItems(entries, 'vi', 10);
  const paths = new Set(entries.map(({ path }) => path));
  expect(new Set(queries.map(({ group }) => group)).size).toBe(5);
  for (const { typed, right } of queries) {
    expect(typed).not.toBe('');
    expect(right.size).toBeGreaterThan(0);
    for (const path of right) expect(paths.has(path)).toBe(true);
  }
  for (const { typed, right } of queries.filter(({ group }) => group === 'one slip'))
    expect(entries.find(({ path }) => right.has(path))?.title).not.toBe(typed);
});
