import { expect, test } from 'vitest';
import { jsonFeed } from '../../../src/domain/json-feed.ts';

test('a JSON feed holds what version 1.1 asks for, with dates in Viet Nam’s time', () => {
  const entry = { url: 'https://x.test/a/?b=1&c=2', title: 'A < B & "C"', summary: 'Đề án', published: '2026-01-02', updated: '2026-03-04' };
  const feed = { self: 'https://x.test/feed.json', home: 'https://x.test/', lang: 'vi', title: 'T', author: 'N', licence: 'CC BY 4.0', started: '2025-01-01' };
  expect(JSON.parse(jsonFeed({ ...feed, entries: [entry] }))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    home_page_url: 'https://x.test/',
    feed_url: 'https://x.test/feed.json',
    language: 'vi',
    authors: [{ name: 'N' }],
    _rights: { licence: 'CC BY 4.0' },
    items: [
      {
        id: 'https://x.test/a/?b=1&c=2',
        url: 'https://x.test/a/?b=1&c=2',
        title: 'A < B & "C"',
        summary: 'Đề án',
        content_text: 'Đề án',
        date_published: '2026-01-02T00:00:00+07:00',
        date_modified: '2026-03-04T00:00:00+07:00',
        language: 'vi',
      },
    ],
  });
  expect(JSON.parse(jsonFeed({ ...feed, entries: [] })).items).toEqual([]);
});
