import { describe, expect, test } from 'vitest';
import { pillarIds } from '../../../src/schemas/pillar-ids.ts';
import { LABEL_SIZE } from '../../../src/timeline/label-lines.ts';
import { LABEL_LINE } from '../../../src/timeline/label-placement.ts';
import type { Frame } from '../../../src/timeline/lanes.ts';
import { createPlot } from '../../../src/timeline/plot.ts';
import { textWidth } from '../../../src/timeline/text-width.ts';
import { realItems, records } from './real-items.ts';

describe.each(['vi', 'en'] as const)('labels in %s', (locale) => {
  const frame: Frame = { width: 1200, left: 136, right: 4, from: 1995, to: 2027 };
  const seatAll = () => {
    const plot = createPlot(realItems(locale), pillarIds);
    return pillarIds.flatMap((_, lane) => plot.seatBest(lane, frame, {}));
  };
  const flags = seatAll();
  const boxes = flags.map((flag) => {
    const width = Math.max(...flag.lines.map((line) => textWidth(line, LABEL_SIZE)));
    const x = flag.mark.x;
    return {
      id: flag.mark.item.id,
      x1: flag.side === 'left' ? x - 5 - width : x + 5,
      x2: flag.side === 'left' ? x - 5 : x + 5 + width,
      y1: flag.y,
      y2: flag.y + flag.lines.length * LABEL_LINE,
      pole: x,
      top: flag.top,
      bottom: flag.mark.y,
    };
  });

  test('touch neither each other nor a pole', () => {
    const clashes = boxes.flatMap((a) =>
      boxes
        .filter((b) => a.id !== b.id)
        .filter((b) => (a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2) || (b.pole > a.x1 && b.pole < a.x2 && b.top < a.y2 && b.bottom > a.y1))
        .map((b) => `${a.id} × ${b.id}`),
    );
    expect(clashes).toEqual([]);
  });

  test('stay inside the drawing', () => {
    expect(boxes.filter((box) => box.x1 < 0 || box.x2 > frame.width)).toEqual([]);
  });

  test('of pinned milestones are all seated', () => {
    const seated = new Set(boxes.map((box) => box.id));
    expect(records.filter((one) => one.pinned && one.date >= '1995' && !seated.has(one.id)).map((one) => one.id)).toEqual([]);
  });

  test('are the same each time', () => {
    expect(seatAll()).toEqual(flags);
  });
});
