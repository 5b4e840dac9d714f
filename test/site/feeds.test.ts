import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { dist, json, text } from './built-site.ts';
import { jsonFeed } from './json-feed.ts';

const schema = readFileSync(new URL('atom.rng', import.meta.url), 'utf8');
const atomErrors = async (contents: string) =>
  (await validateXML({ xml: [{ fileName: 'feed.xml', contents }], schema, extension: 'relaxng' })).errors.map((error) => error.message);
const feeds = (extension: string) => globSync(`{feed,en/feed}{.${extension},/*.${extension}}`, { cwd: dist }).sort();

describe('Atom feeds', () => {
  test.each(feeds('xml'))('%s keeps to RFC 4287', async (file) => expect(await atomErrors(text(file))).toEqual([]));

  test('a feed whose entry lost its date, or whose date lost its time zone, is refused', async () => {
    const feed = text('feed.xml');
    expect(await atomErrors(feed.replace(/<updated>[^<]*<\/updated>\s*<summary>/, '<summary>'))).not.toEqual([]);
    expect(await atomErrors(feed.replaceAll('+07:00', ''))).not.toEqual([]);
  });
});

describe('JSON feeds', () => {
  test.each(feeds('json'))('%s keeps to JSON Feed 1.1', (file) => expect(jsonFeed.safeParse(json(file)).error?.issues ?? []).toEqual([]));

  test('a feed with an unknown field or two items of one id is refused', () => {
    const feed = json('feed.json');
    expect(jsonFeed.safeParse({ ...feed, licence: 'CC BY 4.0' }).success).toBe(false);
    expect(jsonFeed.safeParse({ ...feed, items: [feed.items[0], feed.items[0]] }).success).toBe(false);
  });
});
