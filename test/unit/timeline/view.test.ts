import { describe, expect, it } from 'vitest';
import { type Asked, matcherOf } from '../../../src/timeline/match-view.ts';
import { readView, wholeView, writeView } from '../../../src/timeline/view.ts';
import { fold } from '../../../src/vietnamese/fold.ts';

const read = (query: string) => readView(new URLSearchParams(query));

describe('the view that an address asks for', () => {
  it('is the whole timeline where nothing is asked', () => {
    expect(read('')).toEqual({ view: wholeView, faults: [] });
    expect(read('utm_source=x&pillar=')).toEqual({ view: wholeView, faults: [] });
  });

  it('comes back from its own address, whatever the order in which it was asked', () => {
    const { view, faults } = read(
      'open=1995-07-28-viet-nam-joins-asean&depth=2&q=Hội nghị&role=host,chair&kind=summit&pillar=economic,cross-pillar&to=2020-11&from=1995',
    );
    expect(faults).toEqual([]);
    const address = writeView(view).toString();
    expect(decodeURIComponent(address)).toBe(
      'from=1995&to=2020-11&pillar=cross-pillar,economic&kind=summit&role=chair,host&depth=2&q=Hội+nghị&open=1995-07-28-viet-nam-joins-asean',
    );
    expect(read(address).view).toEqual(view);
  });

  it.each([
    ['from=banana', 'from'],
    ['to=2021-02-30', 'to'],
    ['from=2020&to=2010', 'order'],
    ['pillar=x', 'pillar'],
    ['pillar=economic,x', 'pillar'],
    ['kind=party', 'kind'],
    ['role=king', 'role'],
    ['depth=7', 'depth'],
    [`q=${'a'.repeat(10_000)}`, 'q'],
    ['open=<script>alert(1)</script>', 'open'],
  ])('names what means nothing: %s', (query, fault) => {
    expect(read(query)).toEqual({ view: wholeView, faults: [fault] });
  });
});

describe('what a view shows', () => {
  const asked: Asked = {
    firstDay: '2010-10-28',
    lastDay: '2010-10-30',
    pillars: ['cross-pillar', 'connectivity'],
    kind: 'summit',
    roles: ['chair', 'host'],
    significance: 2,
    text: fold('Hội nghị cấp cao ASEAN 17, Hà Nội; Kế hoạch tổng thể về kết nối'),
  };
  it.each([
    ['', true],
    ['from=2010-10-30', true],
    ['from=2010-10-31', false],
    ['to=2010-10', true],
    ['to=2010-10-27', false],
    ['pillar=connectivity', true],
    ['pillar=economic', false],
    ['kind=summit,plan', true],
    ['kind=plan', false],
    ['role=host', true],
    ['role=candidate', false],
    ['depth=2', true],
    ['depth=1', false],
    ['q=ha noi hoi nghi', true],
    ['q=Hà Nội', true],
    ['q=cap cao 17', true],
    ['q=noi kuala', false],
    ['q=oi', false],
  ])('%s: %s', (query, shown) => {
    expect(matcherOf(read(query).view)(asked)).toBe(shown);
  });
});
