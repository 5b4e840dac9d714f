import { expect, test } from 'vitest';
import { directAnswer } from '../../../src/search/direct-answer.ts';
import { page, smallSite } from './small-site.ts';

const pages = [
  page('Cộng đồng Kinh tế ASEAN (AEC)', 'trụ cột kinh tế', { kind: 'term', names: ['AEC'] }),
  page('Cộng đồng Văn hóa - Xã hội ASEAN', 'kinh tế không phải việc của trụ cột này', { kind: 'term', pillars: ['socio-cultural'] }),
  page('Kết luận 59-KL/TW', 'Bộ Chính trị', { kind: 'document', date: '2023-08-08', names: ['KL 59'] }),
  page('Bộ Chính trị ban hành Kết luận 59', 'cùng ngày', { kind: 'milestone', date: '2023-08-08' }),
  page('Đi các nước ASEAN', 'ông Susilo Bambang Yudhoyono nói về du lịch; kỷ niệm', { kind: 'page' }),
  page('Nước điều phối', 'quan hệ với đối tác năm 1997', { kind: 'page' }),
];
const [aec, ascc, conclusion, issued, travel] = pages.map(({ entry }) => entry.path);
const { find, asked } = smallSite(pages);

test('names stand first, and the full text follows without moving them', async () => {
  const { quick, paths } = await find('cộng đồng kinh tế');
  expect(quick.pinned.map(({ entry }) => entry.path)).toEqual([aec]);
  expect(paths).toEqual([aec, ascc]);
});

test('what stands only in the text is found there', async () => {
  const { paths, full } = await find('susilo bambang');
  expect(paths).toEqual([travel]);
  expect(full.reading.how).toBe('typed');
});

test.each([
  ['coongj ddoongf kinh tees', 'decoded', 'cộng đồng kinh tế'],
  ['co6ng5 d9o6ng2 kinh te61', 'decoded', 'cộng đồng kinh tế'],
  ['cộng đồg kinh tế', 'mended', 'cộng đồng kinh tế'],
  ['yudhoyomo', 'mended', 'yudhoyono'],
] as const)('%s is %s', async (typed, how, meant) => {
  const { full } = await find(typed);
  expect(full.reading.how).toBe(how);
  expect(full.reading.query.text).toBe(meant);
});

test('another spelling of the same word is no slip: kỉ niệm is searched as kỷ niệm', async () => {
  const { full, paths } = await find('kỉ niệm');
  expect(full.reading.how).toBe('typed');
  expect(full.reading.words).toBe('ky niệm');
  expect(paths).toEqual([travel]);
});

test('words that no page has are told, and the others searched', async () => {
  const { full, paths } = await find('xyzzyq bambang');
  expect(full.reading.missing).toEqual(['xyzzyq']);
  expect(paths).toEqual([travel]);
});

test('words that stand on no page together find the pages with nearly all', async () => {
  const { full, paths } = await find('susilo du lịch chính');
  expect(full.relaxed).toBe(true);
  expect(paths[0]).toBe(travel);
});

test('filters hold for names as for the text; an order of dates leaves names out', async () => {
  expect((await find('kết luận 59', { filters: { type: { any: ['milestone'] } } })).quick.pinned.length).toBeGreaterThan(1);
  const { search } = smallSite(pages);
  const quick = await search.quick('kết luận 59');
  expect(search.first(quick, { filters: { type: { any: ['milestone'] } } }).map(({ title }) => title?.entry.path)).toEqual([issued]);
  expect(search.first(quick, { sort: { newest: 'desc' } })).toEqual([]);
});

test('taken literally, a query is searched as it stands', async () => {
  const { search } = smallSite(pages);
  const quick = await search.quick('yudhoyomo', true);
  expect(quick.reading.how).toBe('typed');
  expect(quick.reading.words).toBe('yudhoyomo');
});

test('đ and compounds reach the full text as the index has them', async () => {
  await find('đi các nước');
  expect(asked.at(-1)).toMatch(/^d\u0335i nước$|^d\u0335i các nước$/);
});

test.each([
  ['kl 59', conclusion],
  ['59-KL/TW', conclusion],
  ['8/8/2023', issued],
  ['AEC', aec],
  ['AEC là gì', aec],
])('%s has a direct answer', async (typed, path) => {
  expect(directAnswer((await find(typed)).quick)?.entry.path).toBe(path);
});

test.each(['asean', '8/2023', 'cộng đồng', 'kinh tế', '', '…'])('“%s” has none', async (typed) => {
  expect(directAnswer((await find(typed)).quick)).toBeUndefined();
});
