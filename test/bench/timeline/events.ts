import { parse } from 'node-html-parser';
import { type Pillar, pillarIds } from '../../../src/schemas/pillar-ids.ts';

/** An event for all three timelines, with the row that holds it on our page. */
export interface BenchEvent {
  readonly id: string;
  /** ISO days */
  readonly start: string;
  readonly end?: string;
  readonly name: string;
  readonly summary: string;
  readonly pillar: Pillar;
  /** `<li>` as our page writes it */
  readonly row: string;
}

const FIRST = Date.UTC(1995, 0, 1);
const LAST = Date.UTC(2026, 11, 31);
const DAY = 24 * 60 * 60 * 1000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const wholeDay = (date: string) => `${date}${'-06-15'.slice(date.length === 4 ? 0 : 3, date.length === 10 ? 0 : undefined)}`.slice(0, 10);

/** Chance that is the same in each run (Park and Miller). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * Events in the shape of the real records: each of them once, then again and again under other ids at days drawn by a
 * seeded lot, until there are enough.
 *
 * @param page HTML of the built timeline page
 * @param count how many
 * @returns events in order of time
 */
export function benchEvents(page: string, count: number): BenchEvent[] {
  const rows = parse(page)
    .querySelectorAll('.tl li[data-id]')
    .filter((row) => (row.querySelector('time')?.getAttribute('datetime') ?? '') >= '1995');
  const random = seeded(1995);
  const events = Array.from({ length: count }, (_, at): BenchEvent => {
    const row = rows[at % rows.length];
    if (!row) throw new Error('The built page has no rows of the timeline.');
    const id = row.getAttribute('data-id') ?? '';
    const interval = row.querySelector('time')?.getAttribute('datetime') ?? '';
    const [from = '', to] = interval.split('/').map(wholeDay);
    const again = Math.floor(at / rows.length);
    const length = to ? Date.parse(to) - Date.parse(from) : 0;
    const start = again === 0 ? Date.parse(from) : FIRST + Math.floor((random() * (LAST - FIRST - Math.min(length, LAST - FIRST))) / DAY) * DAY;
    const days = to ? `${iso(start)}/${iso(start + length)}` : iso(start);
    const name = row.querySelector('a')?.text ?? '';
    return {
      id: again === 0 ? id : `${id}-${again}`,
      start: iso(start),
      ...(to && { end: iso(start + length) }),
      name,
      summary: row.querySelector('p')?.text ?? '',
      pillar: pillarIds.find((pillar) => row.classList.contains(pillar)) ?? 'cross-pillar',
      row: again === 0 ? row.outerHTML : row.outerHTML.replaceAll(id, `${id}-${again}`).replace(interval, days),
    };
  });
  return events.sort((a, b) => a.start.localeCompare(b.start));
}
