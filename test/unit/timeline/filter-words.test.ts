import { describe, expect, it } from 'vitest';
import { translator, type UiKey } from '../../../src/i18n/translate.ts';
import { activeFilters } from '../../../src/timeline/active-filters.ts';
import { filterWords, valuesInWords } from '../../../src/timeline/page/filter-words.ts';
import type { Words } from '../../../src/timeline/page/words.ts';
import { readView } from '../../../src/timeline/view.ts';

const words = (locale: 'vi' | 'en'): Words => ({
  locale,
  say: (key, values) => translator(locale)(key as UiKey, values),
  count: () => '',
  number: String,
});
const told = (query: string, locale: 'vi' | 'en') => {
  const { view } = readView(new URLSearchParams(query));
  return activeFilters(view).map((filter) => filterWords(filter, view, words(locale)));
};

describe('filters in words', () => {
  it('have the names of the form', () => {
    const query = 'pillar=economic&kind=plan&role=host&depth=1&q=rcep';
    expect(told(query, 'vi')).toEqual(['Kinh tế', 'Kế hoạch', 'Nước chủ nhà', 'Ai cũng nên biết', '“rcep”']);
    expect(told(query, 'en')).toEqual(['Economic', 'Plan', 'Host', 'For everybody', '“rcep”']);
  });

  it.each([
    ['from=2009&to=2012', '2009–2012', '2009–2012'],
    ['from=2009-01-01&to=2012-12-31', '2009–2012', '2009–2012'],
    ['from=2010&to=2010', '2010', '2010'],
    ['from=2009-03-14&to=2012-05-02', '14/3/2009–2/5/2012', '14 Mar 2009 – 2 May 2012'],
    ['from=2009', 'từ 2009', 'from 2009'],
    ['to=2012-12-31', 'đến 2012', 'to 2012'],
    ['from=2009&to=2012-05', '2009 – 5/2012', '2009 – May 2012'],
  ])('say a period no more exactly than it is meant: %s', (query, vi, en) => {
    expect(told(query, 'vi')).toEqual([vi]);
    expect(told(query, 'en')).toEqual([en]);
  });

  it('are told together by filter', () => {
    const { view } = readView(new URLSearchParams('pillar=economic,connectivity&q=x'));
    expect(valuesInWords('pillar', activeFilters(view), view, words('en'))).toBe('Economic, Connectivity');
  });
});
