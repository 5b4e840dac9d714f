import { describe, expect, it } from 'vitest';
import { activeFilters, loosened, withoutFilter, withoutFilters } from '../../../src/timeline/active-filters.ts';
import { facetCounts } from '../../../src/timeline/facet-counts.ts';
import type { Asked } from '../../../src/timeline/match-view.ts';
import { readView, wholeView, writeView } from '../../../src/timeline/view.ts';

const view = (query: string) => readView(new URLSearchParams(query)).view;
const address = (of: ReturnType<typeof view>) => decodeURIComponent(writeView(of).toString());
const everything = 'from=2010&to=2012&pillar=economic,connectivity&kind=plan&role=chair,host&depth=1&q=rcep&open=x';

const asked = (day: string, change: Partial<Asked>): Asked => ({
  firstDay: day,
  lastDay: day,
  pillars: ['economic'],
  kind: 'agreement',
  roles: ['signatory'],
  significance: 1,
  text: 'rcep',
  ...change,
});
const all = [
  asked('2010-01-01', {}),
  asked('2011-01-01', { pillars: ['economic', 'connectivity'], kind: 'plan', roles: ['chair', 'host'] }),
  asked('2020-01-01', { pillars: ['connectivity'], roles: [] }),
];

describe('what narrows a view', () => {
  it('is told value by value, the period as one', () => {
    expect(activeFilters(wholeView)).toEqual([]);
    expect(activeFilters(view(everything)).map(({ name, value }) => `${name}:${value}`)).toEqual([
      'pillar:economic',
      'pillar:connectivity',
      'kind:plan',
      'role:chair',
      'role:host',
      'depth:1',
      'period:',
      'q:rcep',
    ]);
    expect(activeFilters(view('to=2012'))).toHaveLength(1);
  });

  it('is taken out one value at a time, one filter at a time, or all at once', () => {
    const full = view(everything);
    expect(address(withoutFilter(full, 'pillar', 'economic'))).toContain('pillar=connectivity&');
    expect(address(withoutFilter(full, 'role'))).not.toContain('role');
    expect(address(withoutFilter(full, 'period', ''))).toBe('pillar=economic,connectivity&kind=plan&role=chair,host&depth=1&q=rcep&open=x');
    expect(activeFilters(withoutFilter(withoutFilter(full, 'depth'), 'q')).map(({ name }) => name)).not.toContain('q');
    expect(address(withoutFilters(full))).toBe('open=x');
  });

  it('is weighed where nothing is shown: which filter to leave out, the most useful first', () => {
    expect(loosened(view('from=2011&pillar=connectivity&kind=agreement&q=rcep&to=2015'), all)).toEqual([
      { name: 'kind', count: 1 },
      { name: 'period', count: 1 },
    ]);
    expect(loosened(view('pillar=connectivity&q=zzz'), all)).toEqual([{ name: 'q', count: 2 }]);
    expect(loosened(view('kind=vision&q=zzz'), all)).toEqual([]);
  });
});

describe('counts beside the choices', () => {
  it('say what each choice would show while the other filters stay', () => {
    const counts = facetCounts(view('pillar=connectivity&from=2011'), all);
    expect(Object.fromEntries(counts.pillar)).toEqual({ economic: 1, connectivity: 2 });
    expect(Object.fromEntries(counts.kind)).toEqual({ plan: 1, agreement: 1 });
    expect(Object.fromEntries(counts.role)).toEqual({ chair: 1, host: 1 });
  });
});
