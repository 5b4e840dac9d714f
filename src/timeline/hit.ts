import { bisectLeft } from './bisect.ts';
import { clusterHalf } from './lane-paths.ts';
import { CLUSTER_HEIGHT, type Cluster, type Lane, type Mark } from './lanes.ts';

/** What lies under a pointer. */
export type Hit<Drawn extends Lane = Lane> = { readonly lane: Drawn; readonly mark: Mark } | { readonly lane: Drawn; readonly cluster: Cluster };

/** A pointer this near to a mark's centre means it: a target of 24 px (WCAG 2.2, 2.5.8). */
const REACH = 12;

/**
 * Finds the mark or cluster under a pointer.
 *
 * @param lanes lanes as they are drawn
 * @param x px
 * @param y px
 * @returns the nearest one within reach
 */
export function hitAt<Drawn extends Lane>(lanes: readonly Drawn[], x: number, y: number): Hit<Drawn> | undefined {
  let found: Hit<Drawn> | undefined;
  let nearest = REACH;
  for (const lane of lanes) {
    if (y < lane.top || y > lane.base + REACH) continue;
    for (const cluster of lane.clusters) {
      if (Math.abs(x - cluster.x) <= Math.max(REACH, clusterHalf(cluster)) && Math.abs(y - cluster.y) <= CLUSTER_HEIGHT / 2 + 3) return { lane, cluster };
    }
    for (let at = bisectLeft(lane.marks, (mark) => mark.x, x - REACH); at < lane.marks.length; at += 1) {
      const mark = lane.marks[at] as Mark;
      if (mark.x > x + REACH) break;
      const distance = Math.hypot(mark.x - x, mark.y - y);
      if (distance >= nearest) continue;
      nearest = distance;
      found = { lane, mark };
    }
  }
  return found;
}
