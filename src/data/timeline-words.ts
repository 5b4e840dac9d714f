import type { Locale } from '../domain/locales.ts';
import { translator, type UiKey } from '../i18n/translate.ts';
import { milestoneKinds, roleKinds } from '../schemas/milestone-kinds.ts';
import { pillarIds } from '../schemas/pillar-ids.ts';

const keys: readonly UiKey[] = [
  'timeline.count.one',
  'timeline.count.other',
  'timeline.countOf',
  'timeline.any',
  'timeline.chosen',
  'timeline.depth.1',
  'timeline.depth.2',
  'timeline.depth.3',
  'timeline.since',
  'timeline.until',
  'timeline.remove',
  'timeline.filteredBy',
  'timeline.decoded',
  'timeline.yearsReversed',
  'timeline.loosened',
  'timeline.siteSearch',
  'timeline.open',
  'timeline.opened',
  'timeline.close',
  'timeline.ownPage',
  'timeline.loading',
  'timeline.failed',
  'timeline.retry',
  'timeline.placeInShown',
  'timeline.todayNone',
  'timeline.daysBefore.one',
  'timeline.daysBefore.other',
  'timeline.daysAfter.one',
  'timeline.daysAfter.other',
  'record.role',
  'record.facts',
  'record.conflicts',
  'record.sources',
  'record.citation',
  'record.previous',
  'record.next',
  'source.primary',
  'source.secondary',
  'source.copy',
  'source.noAddress',
  'page.planned',
  ...pillarIds.map((pillar): UiKey => `pillar.${pillar}`),
  ...milestoneKinds.map((kind): UiKey => `kind.${kind}`),
  ...roleKinds.map((role): UiKey => `role.${role}`),
];

/**
 * The words that the scripts of the timeline show, so that they hold none of their own.
 *
 * @param locale language of the reader
 * @returns words by their keys
 */
export function timelineWords(locale: Locale): Readonly<Record<string, string>> {
  const t = translator(locale);
  return Object.fromEntries(keys.map((key) => [key, t(key)]));
}
