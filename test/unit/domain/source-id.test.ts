import { expect, test } from 'vitest';
import { sourceId } from '../../../src/domain/source-id.ts';

test('the same address has the same id whatever is said of it, another address another', () => {
  const id = sourceId({ url: 'https://asean.org/', publisher: 'ASEAN' });
  expect(id).toMatch(/^src-[a-z0-9]{11}$/);
  expect(sourceId({ url: 'https://asean.org/', publisher: 'ASEAN Secretariat', title: 'x' })).toBe(id);
  expect(sourceId({ url: 'https://asean.org/a', publisher: 'ASEAN' })).not.toBe(id);
});

test('a source without an address is known by its own words', () => {
  const source = { publisher: 'Bộ Ngoại giao', title: 'A', published: '2024' };
  expect(sourceId(source)).toBe(sourceId({ ...source }));
  expect(sourceId(source)).not.toBe(sourceId({ ...source, title: 'B' }));
});
