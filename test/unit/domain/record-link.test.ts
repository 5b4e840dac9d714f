import { expect, test } from 'vitest';
import { parseRecordLink } from '../../../src/domain/record-link.ts';

test.each([
  ['milestone:1995-07-28-viet-nam-joins-asean', { kind: 'milestone', id: '1995-07-28-viet-nam-joins-asean' }],
  ['page:pillars/economic#plan', { kind: 'page', id: 'pillars/economic', fragment: 'plan' }],
])('%s is a pointer', (text, expected) => {
  expect(parseRecordLink(text)).toEqual(expected);
});

test.each(['javascript:alert(1)', 'https://asean.org', 'milestone:', 'Term:asean', 'term:Đề-án', '/van-kien/', 'page:a b'])('%s is none', (text) => {
  expect(parseRecordLink(text)).toBeUndefined();
});
