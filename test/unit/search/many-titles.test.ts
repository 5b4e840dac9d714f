import { expect, test } from 'vitest';
import type { TitleEntry } from '../../../src/search/titles/title-entry.ts';
import { manyTitles } from '../../bench/search/many-titles.ts';
import { titleBytes } from '../../bench/search/title-bytes.ts';
import { contentTitles } from './content-titles.ts';

const KB = 1024;

test('among 10,000 pages a query still loads at most 60 KB, and finds the page of a whole title', async () => {
  const entries: readonly TitleEntry[] = manyTitles(contentTitles(), 10_000);
  const titles = entries.filter((_, index) => index % 500 === 0).map(({ title }) => title);
  const { queries } = await titleBytes(entries, 'vi', ['h', 'hoi nghi', 'hội nghị cấp cao asean', 'asean', '8/8/2023', 'kl 59', 'cộng đồg', ...titles]);
  expect(Math.max(...queries.map(({ bytes }) => bytes))).toBeLessThanOrEqual(60 * KB);
  // The others have only words that hundreds of titles have; the full text finds them.
  const found = queries.slice(-titles.length).filter(({ typed, found: first }) => first === typed).length;
  expect(found / titles.length).toBeGreaterThanOrEqual(0.75);
});
