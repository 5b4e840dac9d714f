import { expect, test } from 'vitest';
import type { EditorialFile } from '../../../src/editorial/editorial-file.ts';
import { parityReport } from '../../../src/editorial/parity.ts';

const prose = (locale: 'vi' | 'en', id: string, reviewed: string): EditorialFile => ({
  file: `content/pages/${locale}/${id}.mdx`,
  link: `page:${id}`,
  locale,
  reviewed,
  sources: [],
});
const record = (id: string, reviewed: string): EditorialFile => ({ file: `content/glossary/${id}.yaml`, link: `term:${id}`, reviewed, sources: [] });

test('says which file lacks its pair, and what to write', () => {
  const { missing } = parityReport([prose('vi', 'how/year', '2026-11-01'), prose('en', 'press', '2026-11-01'), record('asean', '2026-11-01')], '2026-11-22');
  expect(missing).toEqual([
    { file: 'content/pages/vi/how/year.mdx', write: 'content/pages/en/how/year.mdx' },
    { file: 'content/pages/en/press.mdx', write: 'content/pages/vi/press.mdx' },
  ]);
});

test('names the older of a pair, whichever language it is in, and not a pair reviewed together', () => {
  const files = [
    prose('vi', 'a', '2026-11-20'),
    prose('en', 'a', '2026-10-01'),
    prose('vi', 'b', '2026-09-01'),
    prose('en', 'b', '2026-09-02'),
    prose('vi', 'c', '2026-11-20'),
    prose('en', 'c', '2026-11-20'),
  ];
  expect(parityReport(files, '2026-11-22').older).toEqual([
    { file: 'content/pages/vi/b.mdx', reviewed: '2026-09-01', pair: 'content/pages/en/b.mdx', pairReviewed: '2026-09-02' },
    { file: 'content/pages/en/a.mdx', reviewed: '2026-10-01', pair: 'content/pages/vi/a.mdx', pairReviewed: '2026-11-20' },
  ]);
});

test.each([
  ['2027-11-22', []],
  ['2027-11-23', ['content/glossary/asean.yaml']],
  ['2028-02-29', ['content/glossary/asean.yaml', 'content/glossary/amm.yaml']],
])('what was reviewed over a year before %s is due, records too, the oldest first', (today, due) => {
  const { stale } = parityReport([record('amm', '2027-02-28'), record('asean', '2026-11-22'), record('soca', '2027-03-01')], today);
  expect(stale.map(({ file }) => file)).toEqual(due);
});
