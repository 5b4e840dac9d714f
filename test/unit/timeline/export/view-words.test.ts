import { describe, expect, test } from 'vitest';
import { fileName, type ViewNames, viewWords } from '../../../../src/timeline/export/view-words.ts';
import { type TimelineView, wholeView } from '../../../../src/timeline/view.ts';

const vi: ViewNames = {
  locale: 'vi',
  pillar: { economic: 'Kinh tế', 'socio-cultural': 'Văn hóa - Xã hội' },
  kind: { summit: 'Hội nghị Cấp cao' },
  role: { chair: 'Chủ tịch' },
  since: 'từ {from}',
  until: 'đến {to}',
  level: 'mức {level}',
  query: 'có “{query}”',
  roles: 'Việt Nam là {roles}',
};
const en: ViewNames = {
  ...vi,
  locale: 'en',
  pillar: { economic: 'Economic' },
  since: 'from {from}',
  until: 'to {to}',
  level: 'level {level}',
  query: 'with “{query}”',
};

test.each<[Partial<TimelineView>, ViewNames, string, string]>([
  [{}, vi, '', 'viet-nam-asean.csv'],
  [{ from: '2010', to: '2020' }, vi, '2010–2020', 'viet-nam-asean-2010-2020.csv'],
  [{ from: '2010-01-01', to: '2020-12-31' }, vi, '2010–2020', 'viet-nam-asean-2010-2020.csv'],
  [{ from: '2020', to: '2020' }, vi, '2020', 'viet-nam-asean-2020.csv'],
  [{ from: '2010-04-05', to: '2020' }, vi, '5/4/2010 – 2020', 'viet-nam-asean-tu-2010-04-05-den-2020.csv'],
  [{ from: '2010-04-05', to: '2010-11-01' }, en, '5 Apr 2010 – 1 Nov 2010', 'viet-nam-asean-from-2010-04-05-to-2010-11-01.csv'],
  [{ from: '2010' }, vi, 'từ 2010', 'viet-nam-asean-tu-2010.csv'],
  [{ to: '2010-05' }, en, 'to May 2010', 'viet-nam-asean-to-2010-05.csv'],
  [{ pillars: ['economic', 'socio-cultural'] }, vi, 'Kinh tế, Văn hóa - Xã hội', 'viet-nam-asean-kinh-te-van-hoa-xa-hoi.csv'],
  [{ roles: ['chair'], depth: 1 }, vi, 'Việt Nam là Chủ tịch; mức 1', 'viet-nam-asean-chu-tich-muc-1.csv'],
  [{ query: 'Biển Đông $& {from}' }, vi, 'có “Biển Đông $& {from}”', 'viet-nam-asean-bien-dong-from.csv'],
  [{ query: '<script>../..\\' }, en, 'with “<script>../..\\”', 'viet-nam-asean-script.csv'],
])('%o in words and as the name of a file', (view, names, words, file) => {
  expect(viewWords({ ...wholeView, ...view }, names).join('; ')).toBe(words);
  expect(fileName({ ...wholeView, ...view }, names, 'csv')).toBe(file);
});

describe('the name of a file', () => {
  test('stays short and safe whatever is asked for', () => {
    const name = fileName(
      { ...wholeView, from: '2010-04-05', to: '2012-01-02', pillars: ['economic', 'socio-cultural'], kinds: ['summit'], query: '../'.repeat(60) },
      vi,
      'svg',
    );
    expect(name).toMatch(/^[a-z0-9-]{1,100}\.svg$/);
  });
});
