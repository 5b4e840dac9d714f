import { expect, test } from 'vitest';
import { pillarIds } from '../../../src/schemas/pillar-ids.ts';
import { plotFrame } from '../../../src/timeline/drawing-frame.ts';
import { hitAt } from '../../../src/timeline/hit.ts';
import { createPlot } from '../../../src/timeline/plot.ts';
import { spanOfDays } from '../../../src/timeline/span.ts';
import { realItems } from './real-items.ts';

const frame = plotFrame(spanOfDays('1995-01-01', '2026-12-31'), 1200);
const lanes = createPlot(realItems('en'), pillarIds).cut(frame, []);

test('every mark is found at its centre, every cluster all over its box', () => {
  for (const lane of lanes) {
    for (const mark of lane.marks) expect(hitAt(lanes, mark.x, mark.y)).toEqual({ lane, mark });
    for (const cluster of lane.clusters)
      for (const [dx, dy] of [
        [0, 0],
        [-11, 0],
        [11, 8],
        [0, -9],
      ] as const)
        expect(hitAt(lanes, cluster.x + dx, cluster.y + dy)).toEqual({ lane, cluster });
  }
});

test('a mark that stands alone can be missed by 11 px, not by 13', () => {
  const lane = lanes.find((one) => one.pillar === 'connectivity');
  const mark = lane?.marks[0];
  expect(mark && hitAt(lanes, mark.x - 11, mark.y)).toEqual({ lane, mark });
  expect(mark && hitAt(lanes, mark.x - 13, mark.y)).toBeUndefined();
});
