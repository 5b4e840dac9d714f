import type { Pillar } from '../schemas/pillar-ids.ts';

/** What the drawing needs to know of a milestone. */
export interface TimelineItem {
  readonly id: string;
  /** decimal year in which it begins */
  readonly start: number;
  /** decimal year in which it ends, if it lasts */
  readonly end?: number;
  /** fields, the main one first */
  readonly pillars: readonly Pillar[];
  /** 1 everybody, 2 students, 3 researchers */
  readonly significance: 1 | 2 | 3;
  /** words of the flag */
  readonly label: string;
  /** labelled before all others */
  readonly pinned: boolean;
  /** Viet Nam was chair, host, coordinator or proposer */
  readonly leading: boolean;
  readonly href: string;
}
