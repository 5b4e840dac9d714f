import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/timeline/match-view.ts';
import { createViewStore } from '../../../src/timeline/page/view-store.ts';
import { wholeView, writeView } from '../../../src/timeline/view.ts';

const milestone = (id: string, day: string, asked: Partial<Asked> = {}) => ({
  id,
  firstDay: day,
  lastDay: day,
  pillars: ['economic'] as const,
  kind: 'agreement' as const,
  roles: [],
  significance: 1 as const,
  text: id,
  ...asked,
});
const all = [
  milestone('joins', '1995-07-28', { pillars: ['cross-pillar'] }),
  milestone('afta', '1995-12-15'),
  milestone('rcep', '2020-11-15', { pillars: ['economic', 'cross-pillar'] }),
];
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the store of the view', () => {
  it('shows what the view asks for, and tells of each change and how it came about', () => {
    const store = createViewStore(wholeView, all);
    const heard: string[] = [];
    store.subscribe((view, shown, how) => heard.push(`${how} ${writeView(view)}: ${ids(shown)}`));
    expect(ids(store.shown())).toEqual(['joins', 'afta', 'rcep']);
    store.set({ pillars: ['economic'] });
    store.set({ from: '2000', open: 'rcep' }, 'push');
    expect(heard).toEqual(['replace pillar=economic: afta,rcep', 'push from=2000&pillar=economic&open=rcep: rcep']);
    expect(store.view().from).toBe('2000');
  });

  it('tells a drawing what stands beyond its edges', () => {
    const store = createViewStore({ ...wholeView, from: '2000', pillars: ['cross-pillar'] }, all);
    expect(ids(store.shown())).toEqual(['rcep']);
    expect([...store.inAnyPeriod()]).toEqual(['joins', 'rcep']);
    store.set({ pillars: [] });
    expect([...store.inAnyPeriod()]).toEqual(['joins', 'afta', 'rcep']);
  });

  it('asks again when more is known of a milestone', () => {
    const told = all.map((one) => ({ ...one }));
    const store = createViewStore({ ...wholeView, query: 'jakarta' }, told);
    expect(ids(store.shown())).toEqual([]);
    Object.assign(told[2] as object, { text: 'rcep jakarta' });
    store.refresh();
    expect(ids(store.shown())).toEqual(['rcep']);
  });

  it('takes away what is set to nothing, and says nothing of a change that is none', () => {
    const store = createViewStore({ ...wholeView, from: '2000', open: 'rcep' }, all);
    let heard = 0;
    store.subscribe(() => {
      heard += 1;
    });
    store.set({ from: undefined, open: undefined });
    store.set({ from: undefined, pillars: [] });
    expect(store.view()).toEqual(wholeView);
    expect(heard).toBe(1);
  });
});
