import { expect, test } from 'vitest';
import { atom } from '../../../src/domain/atom.ts';

test('a feed escapes its text, dates its entries in Viet Nam’s time and takes the newest as its own date', () => {
  const entry = { url: 'https://x.test/a/?b=1&c=2', title: 'A < B & "C"', summary: 'Đề án', published: '2026-01-02', updated: '2026-03-04' };
  const feed = { self: 'https://x.test/feed.xml', home: 'https://x.test/', lang: 'vi', title: 'T', author: 'N', licence: 'CC BY 4.0', started: '2025-01-01' };
  expect(atom({ ...feed, entries: [entry] })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
      <id>https://x.test/feed.xml</id>
      <title>T</title>
      <link rel="self" type="application/atom+xml" href="https://x.test/feed.xml"/>
      <link rel="alternate" type="text/html" href="https://x.test/"/>
      <updated>2026-03-04T00:00:00+07:00</updated>
      <author><name>N</name></author>
      <rights>CC BY 4.0</rights>
      <entry>
        <id>https://x.test/a/?b=1&amp;c=2</id>
        <title>A &lt; B &amp; &quot;C&quot;</title>
        <link rel="alternate" type="text/html" href="https://x.test/a/?b=1&amp;c=2"/>
        <published>2026-01-02T00:00:00+07:00</published>
        <updated>2026-03-04T00:00:00+07:00</updated>
        <summary>Đề án</summary>
      </entry>
    </feed>
    "
  `);
  expect(atom({ ...feed, entries: [] })).toContain('<updated>2025-01-01T00:00:00+07:00</updated>');
});
