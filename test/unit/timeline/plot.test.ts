import { describe, expect, test } from 'vitest';
import { pillarIds } from '../../../src/schemas/pillar-ids.ts';
import { axisOf } from '../../../src/timeline/axis.ts';
import { axisNames, axisWords } from '../../../src/timeline/axis-names.ts';
import { plotFrame } from '../../../src/timeline/drawing-frame.ts';
import { type Flag, LABEL_LINE } from '../../../src/timeline/label-placement.ts';
import type { Frame } from '../../../src/timeline/lanes.ts';
import { createPlot, type Plot } from '../../../src/timeline/plot.ts';
import { type Span, spanOfDays } from '../../../src/timeline/span.ts';
import { realItems } from './real-items.ts';
import { textDrawing } from './text-drawing.ts';

const whole = spanOfDays('1995-01-01', '2026-12-31');
const best = (plot: Plot, frame: Frame, chosen = {}) => plot.pillars.map((_, lane) => plot.seatBest(lane, frame, chosen));

const boxOf = (flag: Flag) => {
  const width = Math.max(...flag.lines.map((line) => line.length)) * 5;
  const x = flag.mark.x;
  return {
    id: flag.mark.item.id,
    x1: flag.side === 'left' ? x - 5 - width : x + 5,
    x2: flag.side === 'left' ? x - 5 : x + 5 + width,
    y1: flag.y,
    y2: flag.y + flag.lines.length * LABEL_LINE,
  };
};
/** Pairs of labels of which one lies on the other. */
const clashes = (flags: readonly (readonly Flag[])[]) => {
  const boxes = flags.flat().map(boxOf);
  return boxes.flatMap((a, at) => boxes.slice(at + 1).flatMap((b) => (a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2 ? [`${a.id} × ${b.id}`] : [])));
};

describe.each(['vi', 'en'] as const)('the drawing in %s', (locale) => {
  const items = realItems(locale);
  const plot = createPlot(items, pillarIds);
  const views: readonly [string, Span, number][] = [
    ['whole', whole, 1200],
    ['whole-on-a-tablet', whole, 712],
    ['2009-2011', spanOfDays('2009-01-01', '2011-12-31'), 1200],
    ['november-2020', spanOfDays('2020-11-01', '2020-11-30'), 1200],
  ];

  test.each(views)('%s', async (name, span, width) => {
    const frame = plotFrame(span, width);
    const names = axisNames(axisOf(frame), frame, axisWords(locale, 'Q{quarter}'));
    await expect(textDrawing(plot.cut(frame, best(plot, frame)), frame, names)).toMatchFileSnapshot(`drawings/${name}-${locale}.txt`);
  });

  test('labels keep clear of each other while one moves and zooms, and once at rest', () => {
    let seats = best(plot, plotFrame(whole, 1200));
    for (let step = 0; step < 60; step += 1) {
      const length = 32 * 0.93 ** step;
      const from = 1995 + (32 - length) * ((step * 0.618) % 1);
      const frame = plotFrame({ from, to: from + length }, 1200);
      seats = plot.seatKept(frame, seats, {});
      expect(clashes(seats)).toEqual([]);
      if (step % 10 === 0) expect(clashes(best(plot, frame))).toEqual([]);
    }
  });

  test('labels stay on their rows while the drawing is moved a little', () => {
    const before = best(plot, plotFrame({ from: 2008, to: 2014 }, 1200));
    const after = plot.seatKept(plotFrame({ from: 2008.02, to: 2014.02 }, 1200), before, {});
    const rows = new Map(after.flat().map((flag) => [flag.mark.item.id, `${flag.row} ${flag.side}`]));
    const moved = before.flat().filter((flag) => rows.has(flag.mark.item.id) && rows.get(flag.mark.item.id) !== `${flag.row} ${flag.side}`);
    expect(moved).toEqual([]);
  });

  test('while the scale changes no more labels come than are let in; those that were there have their place before them', () => {
    const idsOf = (seats: readonly (readonly Flag[])[]) => new Set(seats.flat().map((flag) => flag.mark.item.id));
    const before = best(plot, plotFrame({ from: 2000, to: 2020 }, 1200));
    const frame = plotFrame({ from: 2004, to: 2016 }, 1200);
    const [calm, full] = [plot.seatKept(frame, before, {}, 1), plot.seatKept(frame, before, {})];
    const known = idsOf(before);
    for (const lane of calm) expect(lane.filter((flag) => !known.has(flag.mark.item.id)).length).toBeLessThanOrEqual(1);
    expect(idsOf(full).size).toBeGreaterThan(idsOf(calm).size);
    expect([...idsOf(full)].filter((id) => known.has(id))).toEqual([...idsOf(calm)].filter((id) => known.has(id)));
    expect(clashes(calm)).toEqual([]);
  });

  test('whichever milestone the keyboard is on has its label', () => {
    const frame = plotFrame(whole, 1200);
    const seats = best(plot, frame);
    const inside = items.filter((item) => item.start >= whole.from && item.start < whole.to);
    const without = inside.filter(
      (active) =>
        !plot
          .seatKept(frame, seats, { active })
          .flat()
          .some((flag) => flag.mark.item === active),
    );
    expect(without.map((item) => item.id)).toEqual([]);
  });

  test('no label lies on the line of the open milestone', () => {
    const frame = plotFrame(whole, 1200);
    const open = items.find((item) => item.pillars[0] === 'cross-pillar' && item.start > 2010 && item.significance === 1);
    const flags = best(plot, frame, { open });
    const x = open ? plot.markOf(open, frame)?.x : undefined;
    expect(x).toBeDefined();
    const crossed = flags
      .slice(1)
      .flat()
      .map(boxOf)
      .filter((box) => box.x1 < (x ?? 0) && box.x2 > (x ?? 0));
    expect(crossed).toEqual([]);
  });
});

test('one field alone has more rows, and the milestones of two fields are at home in it', () => {
  const plot = createPlot(realItems('en'), ['connectivity']);
  const frame = plotFrame(whole, 1200);
  const flags = plot.seatBest(0, frame, {});
  expect(plot.lanes).toMatchObject([{ pillar: 'connectivity', rows: 8 }]);
  expect(flags.some((flag) => flag.mark.item.pillars[0] !== 'connectivity')).toBe(true);
});
