import { expect, test } from 'vitest';
import { pageWords } from '../../../src/editorial/page-words.ts';

test('prose is read as its reader reads it: no markup, citations in brackets, shared fields apart', () => {
  const text = `---
title: "Giới thiệu"
slug: gioi-thieu
pillars: [economic]
date: 2026-11-22
aliases: [ASEAN, Hiệp hội]
sources:
  - { key: s1, kind: primary, title: "A title", publisher: "ASEAN", lang: en, url: "https://asean.org/" }
---

## Câu hỏi **một**?

Xem [ASEAN](milestone:1995-07-28-joins) và <Term id="aec">AEC</Term>.<Ref s="s1 s2" />

- một;
- hai.

| Năm | Số |
|---|---|
| 1995 | 7 |

<Note title="Ghi chú">

Lời.

</Note>
`;
  expect(pageWords(text, 'content/pages/vi/about.mdx')).toEqual({
    name: { vi: 'Giới thiệu' },
    vi: [
      'title: Giới thiệu',
      'slug: gioi-thieu',
      'aliases: ASEAN, Hiệp hội',
      'Câu hỏi một?',
      'Xem ASEAN và AEC. [s1, s2]',
      'một;',
      'hai.',
      'Năm | Số',
      '1995 | 7',
      'Ghi chú',
      'Lời.',
    ],
    en: [],
    shared: ['pillars: economic', 'date: 2026-11-22', 's1: A title · primary · ASEAN · en · https://asean.org/'],
  });
});

test('a record is read in both languages, with what belongs to none apart', () => {
  const text = `id: asean-x
date: "1995-07-28"
name: { vi: "Tên", en: "Name" }
slug: { vi: ten }
role: { kinds: [chair, host], vi: "Chủ tịch", en: "Chair" }
facts:
  - { vi: "Một.", en: "One.", sources: [s1, s2] }
rows:
  - id: laos
    cells: { joined: "1997", capital: { vi: "Viêng Chăn", en: "Vientiane" } }
aliases: { vi: [A, B], en: [C] }
sources:
  - { key: s1, kind: secondary, description: { vi: "Bài", en: "Article" }, publisher: "Báo", lang: vi }
`;
  expect(pageWords(text, 'content/milestones/asean-x.yaml')).toEqual({
    name: { vi: 'Tên', en: 'Name' },
    vi: ['name: Tên', 'role: Chủ tịch', 'facts: Một. [s1, s2]', 'rows laos cells capital: Viêng Chăn', 'aliases: A, B'],
    en: ['name: Name', 'role: Chair', 'facts: One. [s1, s2]', 'rows laos cells capital: Vientiane', 'aliases: C'],
    shared: [
      'id: asean-x',
      'date: 1995-07-28',
      'slug vi: ten',
      'role kinds: chair, host',
      'rows laos id: laos',
      'rows laos cells joined: 1997',
      's1: Bài / Article · secondary · Báo · vi',
    ],
  });
});

test('a file that cannot be read is shown as it stands', () => {
  expect(pageWords('id: "broken\n', 'content/glossary/broken.yaml').shared).toEqual(['id: "broken', '']);
  expect(pageWords('no front matter', 'content/pages/en/x.mdx').en).toEqual(['no front matter']);
});
