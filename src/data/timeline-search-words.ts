import type { Locale } from '../domain/locales.ts';
import { getMilestones } from './milestones.ts';

/**
 * Words by which a milestone may be found on the timeline, besides those that its list shows: other names, the place,
 * and the sentence of the least significant ones. Loaded only when a reader searches.
 *
 * @param locale language of the reader
 * @returns words by the milestone's id
 */
export async function timelineSearchWords(locale: Locale): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    (await getMilestones()).map(({ id, aliases, place, summary, significance }) => [
      id,
      [...(aliases?.[locale] ?? []), place?.[locale] ?? '', significance < 3 ? '' : summary[locale]].filter(Boolean).join('\n'),
    ]),
  );
}
