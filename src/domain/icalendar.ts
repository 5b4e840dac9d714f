import ICAL from 'ical.js';
import type { DateRange } from './date-range.ts';
import { firstDay, lastDay } from './partial-date.ts';

/** Something that fills one or more whole days. */
export interface CalendarEvent {
  /** never changes: a calendar that is read again knows the event by it */
  readonly id: string;
  /** a date known to the month or year fills all of it */
  readonly range: DateRange;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly categories: readonly string[];
  readonly location?: string | undefined;
  /** ISO day on which the record was last reviewed; fixed, so that two builds write the same file */
  readonly reviewed: string;
}

/** A calendar in one language. */
export interface Calendar {
  readonly name: string;
  /** BCP 47 */
  readonly lang: string;
  /** name of the host that publishes it: makes the events' ids unique in the world */
  readonly host: string;
  /** IANA name of the zone that the days belong to */
  readonly timeZone: string;
  readonly events: readonly CalendarEvent[];
}

// A line holds at most 75 octets (RFC 5545, 3.1). ical.js does not count the space that begins a continued line.
ICAL.foldLength = 74;

/** ical.js writes properties that it does not know without escaping them. */
const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** The day after the last one, since DTEND is the first day that no longer belongs (RFC 5545, 3.6.1). */
function dayAfter(isoDay: string): ICAL.Time {
  const time = ICAL.Time.fromDateString(isoDay);
  time.adjust(1, 0, 0, 0);
  return time;
}

function toComponent(event: CalendarEvent, host: string): ICAL.Component {
  const { start, end = start } = event.range;
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', `${event.id}@${host}`);
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${event.reviewed}T00:00:00Z`));
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(firstDay(start)));
  component.addPropertyWithValue('dtend', dayAfter(lastDay(end)));
  component.addPropertyWithValue('summary', event.summary);
  component.addPropertyWithValue('description', event.description);
  component.addPropertyWithValue('url', event.url);
  if (event.location !== undefined) component.addPropertyWithValue('location', event.location);
  const categories = new ICAL.Property('categories');
  categories.setValues([...event.categories]);
  if (event.categories.length > 0) component.addProperty(categories);
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  return component;
}

/**
 * Writes a calendar of all-day events that leave the reader's days free.
 *
 * @param calendar its name, host and events
 * @returns an iCalendar document, RFC 5545, with the calendar's name as RFC 7986 and as Apple and Google read it
 */
export function iCalendar(calendar: Calendar): string {
  const component = new ICAL.Component('vcalendar');
  component.addPropertyWithValue('version', '2.0');
  component.addPropertyWithValue('prodid', `-//${calendar.host}//${calendar.name}//${calendar.lang.toUpperCase()}`);
  component.addPropertyWithValue('calscale', 'GREGORIAN');
  component.addPropertyWithValue('name', escapeText(calendar.name));
  component.addPropertyWithValue('x-wr-calname', escapeText(calendar.name));
  component.addPropertyWithValue('x-wr-timezone', calendar.timeZone);
  for (const event of calendar.events) component.addSubcomponent(toComponent(event, calendar.host));
  return `${component.toString()}\r\n`;
}
