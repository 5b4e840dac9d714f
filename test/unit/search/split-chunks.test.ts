import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { array, elements, ofText, skip, text } from '../../../src/search/cbor.ts';
import { type IndexFile, splitChunks } from '../../../src/search/split-chunks.ts';
import { openPagefind } from '../../bench/search/pagefind-in-node.ts';

const SENTENCES = [
  'Việt Nam gia nhập ASEAN ngày 28 tháng 7 năm 1995',
  'Hiến chương ASEAN được ký tại Singapore',
  'Cộng đồng Kinh tế ASEAN hướng tới một thị trường thống nhất',
  'Hội nghị Cấp cao họp mỗi năm hai lần',
  'Kết luận số 59 định hướng tham gia ASEAN đến năm 2030',
  'Bộ Quy tắc ứng xử ở Biển Đông đang được đàm phán',
];
let files: IndexFile[];

beforeAll(async () => {
  const { index } = await createIndex({});
  for (let page = 0; page < 30; page++) {
    const text = [0, 1, 3].map((step) => SENTENCES[(page + step) % SENTENCES.length]).join('. ');
    await index?.addHTMLFile({ url: `/${page}/`, content: `<!doctype html><html lang="vi"><body><h1>Trang ${page}</h1><p>${text}</p></body></html>` });
  }
  files = (await index?.getFiles())?.files.map(({ path, content }) => ({ path: path.replaceAll('\\', '/'), content })) ?? [];
});
afterAll(close);

async function opened(some: readonly IndexFile[]) {
  const folder = mkdtempSync(join(tmpdir(), 'split-chunks-'));
  for (const { path, content } of some) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return openPagefind(folder, 'vi');
}
const chunks = (some: readonly IndexFile[]) => some.filter(({ path }) => path.endsWith('.pf_index'));

test('an index cut into smaller files answers as before', async () => {
  const cut = splitChunks(files, 256);
  expect(chunks(cut).length).toBeGreaterThan(5 * chunks(files).length);
  const [before, after] = [await opened(files), await opened(cut)];
  for (const query of ['hiến chương', 'hien chuong', 'cộng', 'asean', 'h', 'ho', '59', 'biển đông quy tắc', 'không có từ này', '"cấp cao"']) {
    const ids = async (pagefind: typeof before) => (await pagefind.search(query)).results.map(({ id }) => id).sort();
    expect(await ids(after), query).toEqual(await ids(before));
  }
  expect((await after.search('hien chuong')).results.length).toBeGreaterThan(0);
});

test('a word that is larger than a file may be has a file of its own, and nothing but words is cut', () => {
  const cut = splitChunks(files, 1);
  expect(chunks(cut).length).toBeGreaterThan(50);
  const others = (some: readonly IndexFile[]) =>
    some
      .filter(({ path }) => !/pf_(?:index|meta)$/.test(path))
      .map(({ path }) => path)
      .sort();
  expect(others(cut)).toEqual(others(files));
});

test('files of another form are refused', () => {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
  expect(() => splitChunks([meta])).toThrow(/not there/);
  expect(() => splitChunks([{ ...meta, content: Buffer.from('x') }])).toThrow();
});

test('CBOR values are skipped by their lengths', () => {
  const nested = array([ofText('a'.repeat(300)), array([]), ofText('đ')]);
  expect(skip(nested, 0)).toBe(nested.length);
  expect(elements(nested, 0).map((one) => one.length)).toEqual([305, 1, 3]);
  expect(text(elements(nested, 0)[2] as Buffer)).toBe('đ');
  // A map, a negative number, a float, a break-ended array and a tag, after RFC 8949, Appendix A.
  for (const hex of ['a201020304', '3903e7', 'fb3ff199999999999a', '9f018202039f0405ffff', 'c074323031332d30332d32315432303a30343a30305a']) {
    const bytes = Buffer.from(hex, 'hex');
    expect(skip(bytes, 0), hex).toBe(bytes.length);
  }
});
