import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/domain/locales.ts';
import { strings } from '../../../../src/i18n/translate.ts';
import { fileName, type PageWords, viewWords } from '../../../../src/timeline/export/view-words.ts';
import { type TimelineView, wholeView } from '../../../../src/timeline/view.ts';

const pageWords = (locale: Locale): PageWords => ({
  locale,
  say: (key, values = {}) =>
    (filter[locale][key] ?? (strings[locale] as Readonly<Record<string, string>>)[key] ?? '').replace(/\{(\w+)\}/g, (_, name) => String(values[name])),
});
/** Words of the filter. */
const filter: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  vi: { 'timeline.since': 'từ {from}', 'timeline.until': 'đến {to}', 'role.chair': 'Chủ tịch' },
  en: { 'timeline.since': 'from {from}', 'timeline.until': 'to {to}', 'role.chair': 'Chair' },
};
const vi = pageWords('vi');
const en = pageWords('en');

test.each<[Partial<TimelineView>, PageWords, string, string]>([
  [{}, vi, '', 'viet-nam-asean.csv'],
  [{ from: '2010', to: '2020' }, vi, '2010–2020', 'viet-nam-asean-2010-2020.csv'],
  [{ from: '2010-01-01', to: '2020-12-31' }, vi, '2010–2020', 'viet-nam-asean-2010-2020.csv'],
  [{ from: '2020', to: '2020' }, vi, '2020', 'viet-nam-asean-2020.csv'],
  [{ from: '2010-04-05', to: '2020' }, vi, '5/4/2010 – 2020', 'viet-nam-asean-tu-2010-04-05-den-2020.csv'],
  [{ from: '2010-04-05', to: '2010-11-01' }, en, '5 Apr 2010 – 1 Nov 2010', 'viet-nam-asean-from-2010-04-05-to-2010-11-01.csv'],
  [{ from: '2010' }, vi, 'từ 2010', 'viet-nam-asean-tu-2010.csv'],
  [{ to: '2010-05' }, en, 'to May 2010', 'viet-nam-asean-to-2010-05.csv'],
  [{ pillars: ['economic', 'socio-cultural'] }, vi, 'Kinh tế, Văn hóa - Xã hội', 'viet-nam-asean-kinh-te-van-hoa-xa-hoi.csv'],
  [{ roles: ['chair'], depth: 1 }, vi, 'vai trò của Việt Nam: Chủ tịch; mức 1', 'viet-nam-asean-chu-tich-muc-1.csv'],
  [{ query: 'Biển Đông $& {from}' }, vi, 'có “Biển Đông $& {from}”', 'viet-nam-asean-bien-dong-from.csv'],
  [{ query: '<script>../..\\' }, en, 'with “<script>../..\\”', 'viet-nam-asean-script.csv'],
])('%o in words and as the name of a file', (view, page, words, file) => {
  expect(viewWords({ ...wholeView, ...view }, page).join('; ')).toBe(words);
  expect(fileName({ ...wholeView, ...view }, page, 'csv')).toBe(file);
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
