import type { Flag } from './label-placement.ts';
import { CLUSTER_HEIGHT, type Cluster, type Lane } from './lanes.ts';
import { markPath } from './mark-path.ts';

const n = (value: number) => Math.round(value * 10) / 10;

/**
 * All marks of a lane in one path: a drawing of thousands has a few paths.
 *
 * @param lane a lane
 * @param kind filled marks are of levels 1 and 2, hollow ones of level 3
 * @returns SVG path data
 */
export function lanePath(lane: Pick<Lane, 'pillar' | 'marks'>, kind: 'filled' | 'hollow'): string {
  let path = '';
  for (const { item, x, y, radius } of lane.marks) if ((item.significance === 3) === (kind === 'hollow')) path += markPath(lane.pillar, x, y, radius);
  return path;
}

/** Half the width of the box of a cluster, px: room for its number. */
export const clusterHalf = (cluster: Cluster): number => (cluster.count < 100 ? 9 : cluster.count < 1000 ? 12 : 15);

/**
 * The boxes of clusters, each with an edge above it, as of something that lies behind.
 *
 * @param clusters clusters of a lane
 * @returns SVG path data
 */
export function clusterPath(clusters: readonly Cluster[]): string {
  let path = '';
  for (const cluster of clusters) {
    const half = clusterHalf(cluster);
    const top = n(cluster.y - CLUSTER_HEIGHT / 2);
    path += `M${n(cluster.x - half)} ${top}h${half * 2}v${CLUSTER_HEIGHT}h${-half * 2}zM${n(cluster.x - half + 3)} ${top - 3}h${half * 2 - 6}`;
  }
  return path;
}

/**
 * The poles of a lane's labels, from the marks up.
 *
 * @param flags labels of a lane
 * @returns SVG path data
 */
export function polePath(flags: readonly Flag[]): string {
  let path = '';
  for (const { mark, top } of flags) path += `M${n(mark.x)} ${n(top)}V${n(mark.y - mark.radius - (mark.clustered ? 3 : 0))}`;
  return path;
}

/**
 * Breaks the name of a lane: at its own dash, else a long one at its last space.
 *
 * @param name name of a field
 * @returns one or two lines
 */
export function laneNameLines(name: string): string[] {
  const at = name.includes(' - ') ? name.indexOf(' - ') + 2 : name.length > 14 ? name.lastIndexOf(' ') : -1;
  return at > 0 ? [name.slice(0, at), name.slice(at + 1)] : [name];
}
