import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinStylesheets } from '../../../src/built-site/join-stylesheets.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'sheets-'));
  mkdirSync(join(dist, '_astro'));
  for (const name of ['base', 'a', 'b', 'c']) writeFileSync(join(dist, `_astro/${name}.css`), `.${name} { order: 1 }`);
});
afterEach(() => rmSync(dist, { recursive: true }));

const link = (name: string) => `<link rel="stylesheet" href="/asean/_astro/${name}.css">`;
const print = '<link rel="stylesheet" href="/asean/_astro/print.css" media="print">';
const page = (file: string, head: string) => writeFileSync(join(dist, file), `<html><head>${head}</head><body>${link('c')}${link('b')}</body></html>`);
const html = (file: string) => readFileSync(join(dist, file), 'utf8');
const sheets = (file: string) =>
  [
    ...(html(file)
      .split('</head>')[0]
      ?.matchAll(/href="\/asean\/([^"]+)">/g) ?? []),
  ].map(([, href = '']) => href);

test('sheets of few pages become one, in their order; those of most pages, of paper and of the body stay', () => {
  page('one.html', link('a') + link('b') + link('base') + link('c') + print);
  page('two.html', link('base') + print);
  page('three.html', link('base'));
  page('four.html', link('base') + link('c'));
  page('five.html', link('a') + link('b') + link('base'));
  const before = ['two.html', 'three.html', 'four.html'].map(html);
  expect(joinStylesheets(dist, ['one.html', 'two.html', 'three.html', 'four.html', 'five.html'], '/asean/')).toBe(1);
  expect(['two.html', 'three.html', 'four.html'].map(html)).toEqual(before);
  const [joined = '', ...others] = sheets('one.html');
  expect(readFileSync(join(dist, joined), 'utf8')).toBe('.a { order: 1 }\n.b { order: 1 }');
  expect(others).toEqual(['_astro/base.css', '_astro/c.css']);
  expect(sheets('five.html')).toEqual([joined, '_astro/base.css']);
  expect(html('one.html')).toContain(print);
  expect(html('one.html')).toContain(`<body>${link('c')}${link('b')}</body>`);
  expect(readdirSync(join(dist, '_astro')).toSorted(), 'only a.css is linked nowhere any more').toEqual(
    ['base.css', 'b.css', 'c.css', joined.slice('_astro/'.length)].toSorted(),
  );
});
