import { globSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { pillarIds } from '../../src/schemas/pillar-ids.ts';
import { dist, json, text } from './built-site.ts';

const atomParser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
type JsonItem = Readonly<Record<'id' | 'title' | 'summary' | 'date_published' | 'date_modified', string>>;
const files = (pattern: string) => globSync(pattern, { cwd: dist }).sort();

describe.each(files('{feed,en/feed}{.json,/*.json}'))('%s', (file) => {
  const feed = json(file);
  const { feed: atom } = atomParser.parse(text(file.replace(/json$/, 'xml')));

  test('says its language, who writes, and where it stands', () => {
    expect(feed).toMatchObject({
      feed_url: expect.stringMatching(new RegExp(`/${file}$`)),
      language: file.startsWith('en/') ? 'en' : 'vi',
      authors: [{ name: expect.stringMatching(/./) }],
    });
  });

  test('holds what the Atom feed holds, entry by entry', () => {
    expect([feed.title, feed.language, feed.authors[0].name]).toEqual([atom.title, atom['@_xml:lang'], atom.author.name]);
    const entries = ((atom.entry ?? []) as Record<string, string>[]).map((entry) => [
      entry['id'],
      entry['title'],
      entry['summary'],
      entry['published'],
      entry['updated'],
    ]);
    expect(feed.items.map((item: JsonItem) => [item.id, item.title, item.summary, item.date_published, item.date_modified])).toEqual(entries);
  });
});

test('there is a feed of each field in both languages and formats, and an article stands in the feeds of its fields', () => {
  expect(files('{feed,en/feed}/*.{xml,json}')).toHaveLength(pillarIds.length * 4);
  for (const prefix of ['', 'en/']) {
    const inFields = pillarIds.flatMap((pillar) => json(`${prefix}feed/${pillar}.json`).items.map((item: JsonItem) => item.id));
    expect(new Set(inFields)).toEqual(new Set(json(`${prefix}feed.json`).items.map((item: JsonItem) => item.id)));
  }
});
