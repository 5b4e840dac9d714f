import { stringPair } from './string-pair.ts';

/** Taking away what the timeline shows: files, link, embed. */
export const timelineExport = stringPair(
  {
    'timelineExport.title': 'Mang về',
  },
  {
    'timelineExport.title': 'Take away',
  },
);
