import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { embedCode } from '../../../../src/timeline/export/embed-code.ts';

test('an embed code is one frame as wide as its place, loaded when it comes near', () => {
  expect(embedCode({ src: 'https://x.test/nhung/dong-thoi-gian/?from=2010&to=2020', title: 'Dòng thời gian', height: 640 })).toBe(
    '<iframe src="https://x.test/nhung/dong-thoi-gian/?from=2010&amp;to=2020" title="Dòng thời gian" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
  );
});

test('words of a reader cannot leave their attribute', () => {
  const title = '"><script>alert(1)</script>&quot; onload="x';
  const root = parse(embedCode({ src: 'https://x.test/', title, height: 1 }));
  expect(root.childNodes).toHaveLength(1);
  expect(Object.keys(root.querySelector('iframe')?.attributes ?? {})).toEqual(['src', 'title', 'width', 'height', 'loading', 'style']);
  expect(root.querySelector('iframe')?.getAttribute('title')).toBe(title);
});
