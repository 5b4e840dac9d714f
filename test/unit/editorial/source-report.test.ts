import { expect, test } from 'vitest';
import type { EditorialFile } from '../../../src/editorial/editorial-file.ts';
import { sourceReport } from '../../../src/editorial/source-report.ts';
import type { Source } from '../../../src/schemas/source.ts';

const asean: Source = { key: 's1', kind: 'primary', title: 'The ASEAN Charter', publisher: 'ASEAN Secretariat', lang: 'en', url: 'https://asean.org/charter' };
const law: Source = {
  key: 's2',
  kind: 'primary',
  title: 'Quyết định 161/QĐ-TTg',
  publisher: 'Thủ tướng Chính phủ',
  lang: 'vi',
  url: 'https://thuvienphapluat.vn/161',
  copy: 'thuvienphapluat.vn',
};
const news: Source = { key: 's3', kind: 'secondary', title: 'Tin', publisher: 'Báo Tin', lang: 'vi', url: 'https://bao.vn/tin' };
const paper: Source = { key: 's4', kind: 'secondary', title: 'Sách', publisher: 'Nhà xuất bản', lang: 'vi' };

const files: EditorialFile[] = [
  { file: 'content/pages/vi/how.mdx', link: 'page:how', locale: 'vi', sources: [asean, news] },
  { file: 'content/pages/en/how.mdx', link: 'page:how', locale: 'en', sources: [asean, news] },
  { file: 'content/glossary/a.yaml', link: 'term:a', sources: [{ ...asean, key: 's9' }, law] },
  { file: 'content/glossary/b.yaml', link: 'term:b', sources: [paper] },
  { file: 'content/glossary/c.yaml', link: 'term:c', sources: [{ ...law, key: 's1' }] },
  { file: 'content/pages/vi/none.mdx', link: 'page:none', locale: 'vi', sources: [] },
];
const report = sourceReport(files);

test('counts a source once, however many pages and languages use it', () => {
  expect(report.sources).toBe(4);
});

test('an address that one page uses is seen once, though both of its languages name it; a source without an address is not listed', () => {
  expect(report.seenOnce).toEqual([{ address: 'https://bao.vn/tin', publisher: 'Báo Tin', usedIn: ['page:how'] }]);
});

test('copies are listed with every page that leans on them', () => {
  expect(report.copies).toEqual([{ address: law.url, publisher: law.publisher, copy: 'thuvienphapluat.vn', usedIn: ['term:a', 'term:c'] }]);
});

test('a page without any primary source is named; one without sources is not', () => {
  expect(report.secondaryOnly).toEqual([{ link: 'term:b', sources: 1 }]);
});
