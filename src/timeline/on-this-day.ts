/** Something with a date: a partial ISO date, or two with a slash between, of which the first counts. */
interface Dated {
  readonly interval: string;
}

/** Milestones that share a calendar day. */
export interface Anniversary<Item> {
  /** days from today: 0 today, negative before */
  readonly days: number;
  /** the day of this round, ISO */
  readonly day: string;
  /** in order of time */
  readonly items: readonly Item[];
}

const DAY = 24 * 60 * 60 * 1000;

/** The day on which a date comes round in a year; what began on 29 February keeps 28 February in a common year. */
function roundIn(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? time : Date.UTC(year, month, 0);
}

/**
 * What happened on a calendar day in past years, or else on the nearest days around it.
 *
 * @param items milestones in order of time; those whose day is not known, and those still to come, are left out
 * @param today an ISO day
 * @returns the anniversary of today alone, if there is one; else the last one before and the next one after; nothing where nothing is dated to the day
 */
export function onThisDay<Item extends Dated>(items: readonly Item[], today: string): readonly Anniversary<Item>[] {
  const now = Date.parse(today);
  const year = new Date(now).getUTCFullYear();
  const byDays = new Map<number, Item[]>();
  for (const item of items) {
    const [, first = '', month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:\/|$)/.exec(item.interval) ?? [];
    if (!day || item.interval.slice(0, today.length) > today) continue;
    // An anniversary around New Year may lie in the year before or after.
    for (const round of [year - 1, year, year + 1].filter((one) => one >= Number(first))) {
      const days = Math.round((roundIn(round, Number(month), Number(day)) - now) / DAY);
      byDays.set(days, [...(byDays.get(days) ?? []), item]);
    }
  }
  const anniversary = (days: number | undefined): Anniversary<Item>[] =>
    days === undefined ? [] : [{ days, day: new Date(now + days * DAY).toISOString().slice(0, 10), items: byDays.get(days) ?? [] }];
  if (byDays.has(0)) return anniversary(0);
  const distances = [...byDays.keys()].sort((a, b) => a - b);
  return [...anniversary(distances.findLast((days) => days < 0)), ...anniversary(distances.find((days) => days > 0))];
}
