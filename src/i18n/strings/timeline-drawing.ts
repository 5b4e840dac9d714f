import { stringPair } from './string-pair.ts';

/** The drawing of the timeline and its controls. */
export const timelineDrawing = stringPair(
  {
    'timeline.legendLevels': 'Dấu tô kín: mức 1 và 2. Dấu rỗng: mức 3. Nền sậm: thời gian Việt Nam chủ trì.',
  },
  {
    'timeline.legendLevels': 'Filled marks: levels 1 and 2. Hollow marks: level 3. Shaded: Viet Nam in the chair.',
  },
);
