import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formCollections } from '../../../src/admin/collections.ts';
import { FILE_TEXT, type FileFormat, fileFormats, PROSE_FORMAT, recordFormat } from '../../../src/admin/file-formats.ts';
import { article } from '../../../src/schemas/prose.ts';

const format = (name: string) => fileFormats.find((one) => one.name === name) as FileFormat;
const formatOf = (file: string) => format(file.endsWith('.mdx') ? PROSE_FORMAT : recordFormat(file.split('/')[1]?.replace('.yaml', '') ?? ''));

/** The form trims a file's text before it hands it on. */
const opened = (file: string) => formatOf(file).fromFile(readFileSync(file, 'utf8').trim());

test.each([...formCollections, 'site.yaml'])('%s: what is saved unchanged is unchanged, byte for byte', (part) => {
  const files = globSync(part === 'site.yaml' ? 'content/site.yaml' : `content/${part}/**/*.{yaml,mdx}`);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(formatOf(file).toFile(opened(file)), file).toBe(readFileSync(file, 'utf8'));
});

const milestone = 'content/milestones/1995-07-28-viet-nam-joins-asean.yaml';

const linesThatDiffer = (file: string, text: string) => {
  const before = readFileSync(file, 'utf8').split('\n');
  const after = text.split('\n');
  return { gone: before.filter((line) => !after.includes(line)), new: after.filter((line) => !before.includes(line)) };
};

test('one changed fact is one changed line', () => {
  const value = opened(milestone) as { facts: { vi: string }[] };
  (value.facts[1] as { vi: string }).vi = 'Việt Nam nộp đơn xin gia nhập: ngày 17/10/1994.';
  expect(linesThatDiffer(milestone, formatOf(milestone).toFile(value as never))).toEqual({
    gone: ['  - vi: Việt Nam đã chính thức nộp đơn xin gia nhập ngày 17/10/1994.'],
    new: ['  - vi: "Việt Nam nộp đơn xin gia nhập: ngày 17/10/1994."'],
  });
});

test('an item added in the middle leaves those around it as they are', () => {
  const value = opened(milestone) as { facts: unknown[] };
  value.facts.splice(2, 0, { vi: 'Thêm.', en: 'Added.', sources: ['s1'] });
  expect(linesThatDiffer(milestone, formatOf(milestone).toFile(value as never))).toEqual({
    gone: [],
    new: ['  - vi: Thêm.', '    en: Added.', '    sources: [ s1 ]'],
  });
});

test('related pages are picked by kind; those that stay keep their order, new ones follow, those taken away go', () => {
  const value = opened(milestone) as { related: Record<string, string[]> };
  expect(value.related['term']).toEqual(['term:asean', 'term:amm']);
  value.related['term'] = ['term:amm'];
  value.related['document'] = ['document:asean-charter-2007'];
  expect(linesThatDiffer(milestone, formatOf(milestone).toFile(value as never))).toEqual({
    gone: ['  - term:asean'],
    new: ['  - document:asean-charter-2007'],
  });
});

test('what the form adds empty is not written', () => {
  const value = {
    ...opened(milestone),
    end: '',
    asOf: null,
    conflicts: [],
    place: { vi: '', en: '' },
    pinned: false,
  };
  expect(linesThatDiffer(milestone, formatOf(milestone).toFile(value))).toEqual({
    gone: ['pinned: true', 'place: { vi: "Bandar Seri Begawan, Brunei", en: "Bandar Seri Begawan, Brunei" }'],
    new: [],
  });
});

test('a new milestone is written as the others are', () => {
  const text = format(recordFormat('milestones')).toFile({
    [FILE_TEXT]: '',
    sources: [
      {
        key: 's1',
        kind: 'primary',
        title: 'Tuyên bố',
        description: { vi: '', en: '' },
        publisher: 'ASEAN',
        published: '1998',
        lang: 'vi',
        url: 'https://asean.org/',
      },
    ],
    name: { vi: 'Hội nghị ở Hà Nội', en: 'Summit in Ha Noi' },
    id: '1998-12-15-summit',
    date: '1998-12-15',
    end: '1998-12-16',
    label: { vi: 'Hội nghị: Hà Nội', en: 'Ha Noi' },
    slug: { vi: '1998-12-15-hoi-nghi' },
    place: { vi: 'Hà Nội', en: 'Ha Noi, Viet Nam' },
    pillars: ['cross-pillar', 'economic'],
    kind: 'summit',
    role: { kinds: ['host'], vi: 'Chủ nhà', en: 'Host' },
    summary: { vi: 'Một câu,\nhai dòng ', en: 'A sentence' },
    facts: [{ vi: 'Dữ kiện.', en: 'A fact.', sources: ['s1'] }],
    significance: 2,
    confidence: 'high',
    related: { term: ['term:asean'], others: ['table:members'] },
    aliases: { vi: ['HNCC 6'], en: [] },
    reviewed: '2026-11-22',
  });
  expect(text).toMatchInlineSnapshot(`
    "id: 1998-12-15-summit
    date: "1998-12-15"
    end: "1998-12-16"
    name:
      vi: Hội nghị ở Hà Nội
      en: Summit in Ha Noi
    label: { vi: "Hội nghị: Hà Nội", en: Ha Noi }
    slug: { vi: 1998-12-15-hoi-nghi }
    place: { vi: Hà Nội, en: "Ha Noi, Viet Nam" }
    pillars: [ cross-pillar, economic ]
    kind: summit
    role: { vi: Chủ nhà, en: Host, kinds: [ host ] }
    summary:
      vi: Một câu, hai dòng
      en: A sentence
    facts:
      - vi: Dữ kiện.
        en: A fact.
        sources: [ s1 ]
    significance: 2
    confidence: high
    related:
      - term:asean
      - table:members
    aliases: { vi: [ HNCC 6 ] }
    reviewed: "2026-11-22"
    sources:
      - key: s1
        kind: primary
        title: Tuyên bố
        publisher: ASEAN
        published: "1998"
        lang: vi
        url: https://asean.org/
    "
  `);
});

test('a new article: what is not filled in is left out, letters are composed, the picture goes by its name', () => {
  const text = format(PROSE_FORMAT).toFile({
    title: 'Đề án'.normalize('NFD'),
    navTitle: 'Đề án',
    slug: 'de-an',
    date: '2026-11-22',
    draft: true,
    photo: { file: '/content/photos/signing-2021.jpg', alt: 'Hai người ký văn bản', caption: '', credit: 'Nguyễn Văn A', licence: 'own', source: '' },
    description: 'Mô tả.',
    summary: 'Tóm tắt.',
    pillars: ['economic'],
    reviewed: '2026-11-22',
    asOf: '',
    related: { milestone: [], written: undefined },
    sources: [],
    body: '## Mục\n\nLời.\n\n',
  });
  expect(text).toMatchInlineSnapshot(`
    "---
    title: Đề án
    navTitle: Đề án
    slug: de-an
    date: "2026-11-22"
    draft: true
    photo:
      file: signing-2021.jpg
      alt: Hai người ký văn bản
      credit: Nguyễn Văn A
      licence: own
    description: Mô tả.
    summary: Tóm tắt.
    pillars: [ economic ]
    reviewed: "2026-11-22"
    ---

    ## Mục

    Lời.
    "
  `);
  expect(text).toBe(text.normalize('NFC'));
  const { body: _body, [FILE_TEXT]: _text, ...frontMatter } = format(PROSE_FORMAT).fromFile(text.trim());
  expect(article.safeParse({ ...frontMatter, photo: { ...(frontMatter['photo'] as object), file: 'signing-2021.jpg' } }).error).toBeUndefined();
});

test('numbers that go by a key are text in the form and numbers in the file; what is no number is left for the check to refuse', () => {
  const series = format(recordFormat('series'));
  const value = series.fromFile('id: x\npoints:\n  - date: "2024"\n    values: { total: 1.5 }\n    sources: [ s1 ]\n') as {
    points: { values: Record<string, string> }[];
  };
  expect(value.points[0]?.values).toEqual({ total: '1.5' });
  (value.points[0] as { values: Record<string, string> }).values = { total: '2.25', other: '3,5' };
  expect(series.toFile(value as never)).toContain('values: { total: 2.25, other: "3,5" }');
});

test('a field that no schema knows is kept, so that the check can speak of it', () => {
  const value = { ...opened(milestone), nonsense: 'x' };
  expect(formatOf(milestone).toFile(value)).toContain('nonsense: x\n');
});

test('a file that is no YAML can be written anew', () => {
  expect(format(recordFormat('glossary')).toFile({ [FILE_TEXT]: 'id: [', id: 'x' })).toBe('id: x\n');
});

test('a published article that does not speak of drafts is opened as none, although a new one begins as a draft', () => {
  expect(opened('content/articles/vi/defa-explained.mdx')['draft']).toBe(false);
});
