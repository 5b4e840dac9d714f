import { expect, test } from 'vitest';
import { alternatesOf } from '../../../src/domain/hreflang.ts';

test('reads the language versions a page names, and no other link', () => {
  const html =
    '<link rel="canonical" href="/a/"><link rel="alternate" hreflang="vi" href="https://x.test/"><link rel="alternate" hreflang="x-default" href="https://x.test/"><link rel="alternate" type="application/atom+xml" href="/feed.xml">';
  expect(alternatesOf(html)).toEqual([
    { lang: 'vi', url: 'https://x.test/' },
    { lang: 'x-default', url: 'https://x.test/' },
  ]);
});
