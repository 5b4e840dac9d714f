import { expect, test } from 'vitest';
import { axisOf } from '../../../src/timeline/axis.ts';
import { axisNames, axisWords } from '../../../src/timeline/axis-names.ts';
import { plotFrame } from '../../../src/timeline/drawing-frame.ts';
import { spanOfDays } from '../../../src/timeline/span.ts';

/** The names on the axis of a view, the finer units first. */
function read(from: string, to: string, language = 'en', width = 1200): string {
  const frame = plotFrame(spanOfDays(from, to), width);
  const names = axisNames(axisOf(frame), frame, axisWords(language, language === 'en' ? 'Q{quarter}' : 'Quý {quarter}'));
  const row = (which: 'fine' | 'coarse') =>
    names
      .filter((name) => name.row === which)
      .map((name) => (name.strong ? `*${name.text}*` : name.text))
      .join(' ');
  return [row('fine'), row('coarse')].filter(Boolean).join('\n');
}

test('the whole timeline: each year, every fifth in full', () => {
  expect(read('1995-01-01', '2026-12-31')).toMatchInlineSnapshot(
    `"*1995* ’96 ’97 ’98 ’99 *2000* ’01 ’02 ’03 ’04 *2005* ’06 ’07 ’08 ’09 *2010* ’11 ’12 ’13 ’14 *2015* ’16 ’17 ’18 ’19 *2020* ’21 ’22 ’23 ’24 *2025* ’26"`,
  );
});

test('on a narrow screen only some years have room', () => {
  expect(read('1995-01-01', '2026-12-31', 'en', 500)).toMatchInlineSnapshot(`"*2000* *2005* *2010* *2015* *2020* *2025*"`);
});

test('ten years in full', () => {
  expect(read('2008-01-01', '2017-12-31')).toMatchInlineSnapshot(`"*2008* *2009* *2010* *2011* *2012* *2013* *2014* *2015* *2016* *2017*"`);
});

test('four years: quarters', () => {
  expect(read('2019-01-01', '2022-12-31')).toMatchInlineSnapshot(`
    "Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4
    *2019* *2020* *2021* *2022*"
  `);
  expect(read('2019-01-01', '2022-12-31', 'vi')).toMatchInlineSnapshot(`
    "Quý 1 Quý 2 Quý 3 Quý 4 Quý 1 Quý 2 Quý 3 Quý 4 Quý 1 Quý 2 Quý 3 Quý 4 Quý 1 Quý 2 Quý 3 Quý 4
    *2019* *2020* *2021* *2022*"
  `);
});

test('a year and a half: months', () => {
  expect(read('2019-10-20', '2021-03-10')).toMatchInlineSnapshot(`
    "Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec Jan Feb
    *2019* *2020* *2021*"
  `);
  expect(read('2019-10-20', '2021-03-10', 'vi')).toMatchInlineSnapshot(`
    "Th11 Th12 Th1 Th2 Th3 Th4 Th5 Th6 Th7 Th8 Th9 Th10 Th11 Th12 Th1 Th2
    *2019* *2020* *2021*"
  `);
});

test('four months: days by fives', () => {
  expect(read('2020-01-01', '2020-04-30')).toMatchInlineSnapshot(`
    "1 6 11 16 21 26 1 6 11 16 21 26 1 6 11 16 21 26 1 6 11 16 21 26
    *Jan 2020* *Feb 2020* *Mar 2020* *Apr 2020*"
  `);
});

test('two months: every other day', () => {
  expect(read('2020-02-01', '2020-03-31')).toMatchInlineSnapshot(`
    "1 3 5 7 9 11 13 15 17 19 21 23 25 27 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29
    *Feb 2020* *Mar 2020*"
  `);
});

test('a week: each day', () => {
  expect(read('2020-02-26', '2020-03-04', 'vi')).toMatchInlineSnapshot(`
    "26 27 28 29 1 2 3 4
    *2/2020* *3/2020*"
  `);
});

test('units meet without a gap and cover the view, leap days included', () => {
  for (const [from, to] of [
    ['1995-01-01', '2026-12-31'],
    ['2019-03-03', '2022-05-05'],
    ['2020-01-15', '2020-12-20'],
    ['2020-02-10', '2020-03-20'],
    ['2024-02-26', '2024-03-03'],
  ] as const) {
    const frame = plotFrame(spanOfDays(from, to), 1200);
    const { fine, coarse } = axisOf(frame);
    for (const bands of [coarse, fine].filter((all) => all.length > 0)) {
      expect(bands[0]?.x1).toBeLessThanOrEqual(frame.left + 0.5);
      expect(bands.at(-1)?.x2).toBeGreaterThanOrEqual(frame.width - frame.right - 0.5);
      expect(bands.slice(1).filter((band, at) => Math.abs(band.x1 - (bands[at]?.x2 ?? 0)) > 0.01)).toEqual([]);
    }
  }
});
