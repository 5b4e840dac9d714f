import { stringPair } from './string-pair.ts';

/** Other views of the same milestones: table, story, by year, by chair year. */
export const timelineViews = stringPair(
  {
    'timelineViews.title': 'Cách xem khác',
  },
  {
    'timelineViews.title': 'Other views',
  },
);
