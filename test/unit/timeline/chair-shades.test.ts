import { expect, test } from 'vitest';
import { chairShades } from '../../../src/timeline/chair-shades.ts';
import { plotFrame } from '../../../src/timeline/drawing-frame.ts';

const terms = [
  { firstDay: '2000-07-25', lastDay: '2001-07-25', label: 'Chair of the ASEAN Standing Committee' },
  { firstDay: '2010-01-01', lastDay: '2010-12-31', label: 'ASEAN Chair 2010' },
  { firstDay: '2020-01-01', lastDay: '2020-12-31', label: 'Viet Nam chairs ASEAN in 2020' },
];
const read = (from: number, to: number, width = 1200) =>
  chairShades(terms, plotFrame({ from, to }, width)).map(
    (shade) => `${Math.round(shade.x)} +${Math.round(shade.width)}${shade.labelX ? ` “${shade.label}” at ${Math.round(shade.labelX)}` : ''}`,
  );

test('each term in view is shaded, its words in the middle', () => {
  expect(read(1995, 2027)).toMatchInlineSnapshot(`
    [
      "320 +33 “Chair of the ASEAN Standing Committee” at 337",
      "633 +33 “ASEAN Chair 2010” at 649",
      "964 +33 “Viet Nam chairs ASEAN in 2020” at 981",
    ]
  `);
});

test('a term that is seen in part is cut at the edge, its words stay inside', () => {
  expect(read(2010.5, 2020.01)).toMatchInlineSnapshot(`
    [
      "136 +56 “ASEAN Chair 2010” at 188",
      "1195 +2 “Viet Nam chairs ASEAN in 2020” at 1107",
    ]
  `);
});

test('words that would touch those before are left out', () => {
  expect(read(1995, 2027, 420)).toMatchInlineSnapshot(`
    [
      "185 +9 “Chair of the ASEAN Standing Committee” at 251",
      "267 +9",
      "355 +9",
    ]
  `);
});
