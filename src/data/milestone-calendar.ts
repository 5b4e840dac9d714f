import { type CalendarEvent, iCalendar } from '../domain/icalendar.ts';
import type { Locale } from '../domain/locales.ts';
import { timeZone } from '../domain/today.ts';
import { formatRange } from '../i18n/date-format.ts';
import { translator } from '../i18n/translate.ts';
import { getMilestones, type MilestoneEntry } from './milestones.ts';
import { absolute, site } from './site.ts';

/** The description says the date in words, since a calendar shows a month that is known as thirty days. */
function toEvent(milestone: MilestoneEntry, locale: Locale): CalendarEvent {
  const t = translator(locale);
  const { id, range, name, summary, path, pillars, kind, place, reviewed } = milestone;
  return {
    id,
    range,
    summary: name[locale],
    description: `${formatRange(range, locale)}: ${summary[locale]}`,
    url: absolute(path[locale]),
    categories: [...pillars.map((pillar) => t(`pillar.${pillar}`)), t(`kind.${kind}`)],
    location: place?.[locale],
    reviewed,
  };
}

/**
 * All milestones as a calendar in one language.
 *
 * @param locale language of the calendar
 * @returns an answer that holds an iCalendar document
 */
export async function milestoneCalendar(locale: Locale): Promise<Response> {
  const text = iCalendar({
    name: site.name[locale],
    lang: locale,
    host: new URL(absolute('/')).hostname,
    timeZone,
    events: (await getMilestones()).map((milestone) => toEvent(milestone, locale)),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
