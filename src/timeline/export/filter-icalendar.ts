const EVENT = /BEGIN:VEVENT\r\n[\s\S]*?\r\nEND:VEVENT\r\n/g;
/** A line too long goes on after a line end and a space (RFC 5545, 3.1). */
const FOLD = /\r\n[ \t]/g;

/** An event's id is the milestone's, and after the last @ the host that publishes it. */
function milestoneOf(event: string): string {
  const uid = /^UID:(.*)$/m.exec(event.replace(FOLD, ''))?.[1] ?? '';
  return uid.slice(0, uid.lastIndexOf('@'));
}

/**
 * Keeps some events of a published calendar. The events stay byte for byte as they are, ids included, so that a
 * calendar program knows those again that it has already.
 *
 * @param text an iCalendar document, RFC 5545, as `iCalendar` writes it
 * @param ids milestones to keep
 * @returns the same calendar with their events alone, in its own order
 */
export function filterICalendar(text: string, ids: ReadonlySet<string>): string {
  return text.replace(EVENT, (event) => (ids.has(milestoneOf(event)) ? event : ''));
}
