import type { Locale } from '../../domain/locales.ts';
import { formatIso } from '../../i18n/date-format.ts';
import { dayAt } from '../decimal-year.ts';
import type { Hit } from '../hit.ts';
import { clusterPath } from '../lane-paths.ts';
import { markPath } from '../mark-path.ts';
import type { LabelledLane } from '../plot.ts';
import type { Pointed } from './pointed.ts';

/**
 * What is to be shown of the mark or cluster under a pointer.
 *
 * @param hit what lies there
 * @param cluster words for a cluster, with `{count}`, `{from}` and `{to}`
 * @param locale language of the reader
 * @returns a milestone's outline and link, with its words where its label has no seat; a cluster's outline and what it holds
 */
export function pointedAt(hit: Hit<LabelledLane>, cluster: string, locale: Locale): Pointed {
  const { pillar, flags } = hit.lane;
  if ('mark' in hit) {
    const { item, x, y, radius } = hit.mark;
    const labelled = flags.some((flag) => flag.mark.item === item);
    return { x, y, outline: markPath(pillar, x, y, radius + 1.5), className: pillar, href: item.href, id: item.id, ...(!labelled && { text: item.label }) };
  }
  const { x, y, count, first, last } = hit.cluster;
  const [from = '', to = ''] = [first, last].map((item) => formatIso(dayAt(item.start).slice(0, 7), locale, 'short'));
  const text = cluster.replace('{count}', String(count)).replace('{from}', from).replace('{to}', to);
  return { x, y, outline: clusterPath([hit.cluster]), className: `cl ${pillar}`, text };
}
