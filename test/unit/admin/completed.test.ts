import { expect, test } from 'vitest';
import { completed } from '../../../src/admin/completed.ts';

test('a record’s id is the name of its file, its address its name without marks', () => {
  expect(completed({ id: '', name: { vi: 'Đề án 161', en: 'Scheme 161' }, slug: { vi: '' } }, 'scheme-161', true)).toMatchObject({
    id: 'scheme-161',
    slug: { vi: 'de-an-161' },
  });
});

test('a milestone’s address begins with its date, as its file does', () => {
  const data = { date: '1995-07', name: { vi: 'Việt Nam gia nhập ASEAN', en: 'x' } };
  expect(completed(data, '1995-07-viet-nam-joins', true)['slug']).toEqual({ vi: '1995-07-viet-nam-gia-nhap-asean' });
});

test('an article’s address is its title without marks, in each language', () => {
  expect(completed({ title: 'Ai đang ở đâu?', slug: '' }, 'who-is-where', false)['slug']).toBe('ai-dang-o-dau');
});

test('what is there stays', () => {
  const record = { id: 'other', name: { vi: 'Tên', en: 'Name' }, slug: { vi: 'dia-chi' } };
  expect(completed(record, 'file', true)).toEqual(record);
  const prose = { title: 'Tên', slug: 'dia-chi' };
  expect(completed(prose, 'file', false)).toEqual(prose);
});
