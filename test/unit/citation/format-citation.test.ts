import { expect, test } from 'vitest';
import { bibtex, ris } from '../../../src/citation/bibliography.ts';
import { citationStyles, formatCitation } from '../../../src/citation/format-citation.ts';
import { pageItem } from '../../../src/domain/csl-item.ts';
import type { Locale } from '../../../src/domain/locales.ts';

const page = (language: Locale) =>
  pageItem({
    id: 'dong-thoi-gian-x',
    title: language === 'vi' ? 'Hội nghị Cấp cao ASEAN lần thứ 6 tại Hà Nội' : '6th ASEAN Summit in Ha Noi',
    author: language === 'vi' ? 'Ban biên tập Việt Nam trong ASEAN' : 'Editors of Viet Nam in ASEAN',
    site: language === 'vi' ? 'Việt Nam trong ASEAN' : 'Viet Nam in ASEAN',
    reviewed: '2026-11-22',
    url: 'https://example.org/x/',
    language,
  });

test('a page is cited in each style, in the words of its reader', () => {
  const all = (['vi', 'en'] as const).flatMap((locale) => citationStyles.map((style) => `${locale} ${style}: ${formatCitation(page(locale), style, locale)}`));
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "vi apa: Ban biên tập Việt Nam trong ASEAN. (2026, 22 tháng 11). Hội nghị Cấp cao ASEAN lần thứ 6 tại Hà Nội. Việt Nam trong ASEAN. https://example.org/x/
    vi chicago-author-date: Ban biên tập Việt Nam trong ASEAN. 2026. “Hội nghị Cấp cao ASEAN lần thứ 6 tại Hà Nội”. Việt Nam trong ASEAN. 22 tháng 11 2026. https://example.org/x/.
    vi iso690-author-date-en: BAN BIÊN TẬP VIỆT NAM TRONG ASEAN, 2026. Hội nghị Cấp cao ASEAN lần thứ 6 tại Hà Nội. Việt Nam trong ASEAN. Trực tuyến. 22 tháng 11 2026. Truy cập tại: https://example.org/x/
    en apa: Editors of Viet Nam in ASEAN. (2026, November 22). 6th ASEAN Summit in Ha Noi. Viet Nam in ASEAN. https://example.org/x/
    en chicago-author-date: Editors of Viet Nam in ASEAN. 2026. “6th ASEAN Summit in Ha Noi.” Viet Nam in ASEAN. November 22, 2026. https://example.org/x/.
    en iso690-author-date-en: EDITORS OF VIET NAM IN ASEAN, 2026. 6th ASEAN Summit in Ha Noi. Viet Nam in ASEAN. Online. 22 November 2026. Available from: https://example.org/x/"
  `);
});

test('the same item is cited alike each time', () => {
  expect(formatCitation(page('vi'), 'apa', 'vi')).toBe(formatCitation(page('vi'), 'apa', 'vi'));
});

test('BibTeX keeps Vietnamese letters, RIS ends its lines as the format asks', () => {
  expect(bibtex([page('vi')])).toMatchInlineSnapshot(`
    "@misc{dong-thoi-gian-x,
    	author = {{Ban biên tập Việt Nam trong ASEAN}},
    	year = {2026},
    	month = {nov 22},
    	title = {Hội nghị {C}ấp cao {ASEAN} lần thứ 6 tại {H}à {N}ội},
    	url = {https://example.org/x/},
    	howpublished = {https://example.org/x/},
    }
    "
  `);
  expect(ris([page('vi')]).replaceAll('\r\n', '⏎\n')).toMatchInlineSnapshot(`
    "TY  - ELEC⏎
    AU  - Ban biên tập Việt Nam trong ASEAN⏎
    DA  - 2026/11/22/⏎
    PY  - 2026⏎
    ID  - dong-thoi-gian-x⏎
    LA  - vi⏎
    TI  - Hội nghị Cấp cao ASEAN lần thứ 6 tại Hà Nội⏎
    UR  - https://example.org/x/⏎
    ER  - ⏎
    "
  `);
});
