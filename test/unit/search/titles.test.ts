import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import { titleFinder } from '../../../src/search/titles/find-titles.ts';
import { fileName, packDirectory } from '../../../src/search/titles/title-directory.ts';
import { packEntry, type TitleEntry, unpackEntry } from '../../../src/search/titles/title-entry.ts';
import { cutTitles } from '../../../src/search/titles/title-shards.ts';

const entry = (title: string, path: string, more: Partial<TitleEntry> = {}): TitleEntry => ({
  title,
  path,
  id: '',
  kind: 'milestone',
  pillars: [],
  date: '',
  end: '',
  level: 0,
  names: [],
  ...more,
});

const summits = Array.from({ length: 120 }, (_, n) => entry(`Hội nghị Cấp cao ASEAN lần thứ ${n + 1}`, `/${n + 1}/`));
const entries = [
  ...summits,
  entry('Kết luận 59-KL/TW', '/kl59/', { kind: 'document', date: '2023-08-08', names: ['KL 59'] }),
  entry('Cộng đồng Kinh tế ASEAN (AEC)', '/aec/', { kind: 'term', names: ['AEC'] }),
  entry('Hội nghị kéo dài', '/dai/', { date: '2025-10-26', end: '2025-10-28' }),
];

/** A finder over the entries, and the files it loads. */
function finder(size: number) {
  const titles = cutTitles(entries, 'vi', size);
  const files = new Map<string, unknown>([['search/vi/titles.json', packDirectory(titles, entries.length, [])]]);
  for (const { prefixes, entries: held } of titles.shards) files.set(`search/vi/titles/${fileName(prefixes[0] ?? '')}`, held.map(packEntry));
  const loaded: string[] = [];
  const load = async (path: string) => {
    loaded.push(path);
    if (!files.has(path)) throw new Error(path);
    return JSON.parse(JSON.stringify(files.get(path)));
  };
  const find = async (typed: string) => (await titleFinder(load, 'vi').find(parseQuery(typed, 'vi'))).map((hit) => hit.entry.path);
  return { find, loaded, titles };
}

test('an entry comes back from its file as it was', () => {
  for (const one of entries) expect(unpackEntry(JSON.parse(JSON.stringify(packEntry(one))))).toEqual(one);
});

describe.each([20, 1000])('files of at most %i titles', (size) => {
  test.each([
    ['hoi nghi cap cao asean 37', '/37/'],
    ['cấp cao 37', '/37/'],
    ['kinh tế cộng đồng', '/aec/'],
    ['aec', '/aec/'],
    ['kl 59', '/kl59/'],
    ['kết luận số 59-KL/TW', '/kl59/'],
    ['8/8/2023', '/kl59/'],
    ['27/10/2025', '/dai/'],
    ['cộng đồg kinh tế', '/aec/'],
    ['cong dong kin', '/aec/'],
  ])('%s', async (typed, path) => {
    expect((await finder(size).find(typed))[0]).toBe(path);
  });

  test('no file is larger, and a query loads few of them', async () => {
    const { find, loaded, titles } = finder(size);
    expect(Math.max(...titles.shards.map((shard) => shard.entries.length))).toBeLessThanOrEqual(size);
    await find('hội nghị cấp cao asean lần thứ 37');
    expect(loaded.length).toBeLessThanOrEqual(4);
  });
});

test('what names nothing finds nothing', async () => {
  const { find } = finder(20);
  for (const typed of ['', '…!?', 'zzzzzz', '\u0000', '🙂', 'ҖҖҖ', '<script>']) expect(await find(typed)).toEqual([]);
});

test('files have names that any server takes', () => {
  expect(fileName('ha_')).toBe('ha_.json');
  expect(fileName('җ')).toMatch(/^-[0-9a-f]+\.json$/);
});
