import { describe, expect, it } from 'vitest';
import { furtherWords } from '../../../src/timeline/table/further-words.ts';
import { orderOfTime, readOrder, rowComparison, type SortedRow, sortKeys, turned, writeOrder } from '../../../src/timeline/table/row-order.ts';
import { type ViewWords, wordsOfFaults, wordsOfView } from '../../../src/timeline/table/view-words.ts';
import { readView } from '../../../src/timeline/view.ts';

const read = (query: string) => readOrder(new URLSearchParams(query));

describe('the order that an address asks for', () => {
  it('is that of time where nothing is asked', () => {
    expect(read('')).toEqual(orderOfTime);
    expect(read('sort=')).toEqual(orderOfTime);
    expect(read('sort=date')).toEqual(orderOfTime);
  });

  it('comes back from its own address for every column and direction', () => {
    for (const key of sortKeys)
      for (const descending of [false, true]) expect(read(`sort=${writeOrder({ key, descending })}`), key).toEqual({ key, descending });
    expect(writeOrder(orderOfTime)).toBe('');
  });

  it.each(['banana', '--name', '-', 'name,date', '__proto__', '<script>', 'x'.repeat(10_000)])('“%s” means nothing', (text) => {
    expect(read(`sort=${encodeURIComponent(text)}`)).toBeUndefined();
  });

  it('turns round when the same head is chosen again, and begins upwards with another', () => {
    expect(turned(orderOfTime, 'date')).toEqual({ key: 'date', descending: true });
    expect(turned({ key: 'date', descending: true }, 'date')).toEqual(orderOfTime);
    expect(turned({ key: 'date', descending: true }, 'name')).toEqual({ key: 'name', descending: false });
  });
});

describe('rows in order', () => {
  const row = (place: number, name: string, role = '', level = 1): SortedRow => ({
    place,
    words: { name, kind: 'Tuyên bố', field: 'Kinh tế', role },
    numbers: { level, sources: place },
  });
  const rows = [row(0, 'Đề án 161'), row(1, 'Ấn Độ', 'Chủ trì', 3), row(2, 'Dự thảo', 'Đề xuất', 3), row(3, 'ASEAN', 'Chủ nhà', 2), row(4, 'Cộng đồng')];
  const sorted = (sort: string, locale: 'vi' | 'en' = 'vi') =>
    rows.toSorted(rowComparison(read(`sort=${sort}`) ?? orderOfTime, locale)).map(({ words }) => words.name);

  it('names follow the Vietnamese alphabet: a before â, d before đ', () => {
    expect(sorted('name')).toEqual(['ASEAN', 'Ấn Độ', 'Cộng đồng', 'Dự thảo', 'Đề án 161']);
    expect(sorted('-name')).toEqual(sorted('name').reverse());
  });

  it('rows without a part of Viet Nam stand last in both directions', () => {
    expect(sorted('role')).toEqual(['ASEAN', 'Ấn Độ', 'Dự thảo', 'Đề án 161', 'Cộng đồng']);
    expect(sorted('-role')).toEqual(['Dự thảo', 'Ấn Độ', 'ASEAN', 'Đề án 161', 'Cộng đồng']);
  });

  it('numbers sort as numbers, and equal rows keep the order of time in both directions', () => {
    expect(sorted('level')).toEqual(['Đề án 161', 'Cộng đồng', 'ASEAN', 'Ấn Độ', 'Dự thảo']);
    expect(sorted('-level')).toEqual(['Ấn Độ', 'Dự thảo', 'ASEAN', 'Đề án 161', 'Cộng đồng']);
    expect(sorted('kind')).toEqual(sorted(''));
    expect(sorted('-date')).toEqual(sorted('').reverse());
  });
});

describe('what is said of a view', () => {
  const words: ViewWords = {
    from: 'from {date}',
    to: 'to {date}',
    upTo: 'level {level}',
    query: 'with “{query}”',
    order: 'to is before from',
    names: { economic: 'Economic', summit: 'Summit', chair: 'Chair' },
  };
  const said = (query: string) => wordsOfView(readView(new URLSearchParams(query)).view, words);

  it('nothing of the whole', () => expect(said('')).toBe(''));

  it('everything that narrows it', () => {
    expect(said('from=2010&to=2020-11&pillar=economic&kind=summit&role=chair&depth=2&q=gạo')).toBe(
      'from 2010; to 2020-11; Economic; Summit; Chair; level 1–2; with “gạo”',
    );
  });

  it('what a reader typed stays as it is', () => expect(said(`q=${encodeURIComponent('$& {query} <b>')}`)).toBe('with “$& {query} <b>”'));

  it('names the parameters that mean nothing', () => {
    const { faults } = readView(new URLSearchParams('from=2020&to=2010&pillar=x'));
    expect(wordsOfFaults([...faults, 'sort'], words)).toBe('to is before from, “pillar”, “sort”');
    expect(wordsOfFaults([], words)).toBe('');
  });
});

it('a row is found by the words of its label and summary that its name lacks, each once', () => {
  expect(furtherWords('Tuyên bố Hà Nội', 'Tuyên bố Hà Nội 1998', 'Hà Nội: khủng hoảng, khủng hoảng.')).toBe('1998 khung hoang');
});
