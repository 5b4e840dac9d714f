import { globSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { milestoneColumns, milestoneRow, readMilestoneRow } from '../../../../src/data/milestone-table.ts';
import type { PublishedMilestone } from '../../../../src/data/published-record.ts';
import { parseCsv } from '../../../../src/domain/csv.ts';
import { tableCsv } from '../../../../src/domain/data-table.ts';
import { iCalendar } from '../../../../src/domain/icalendar.ts';
import { type PartialDate, parsePartialDate } from '../../../../src/domain/partial-date.ts';
import { milestone as schema } from '../../../../src/schemas/milestone.ts';
import { filterCsv } from '../../../../src/timeline/export/filter-csv.ts';
import { filterICalendar } from '../../../../src/timeline/export/filter-icalendar.ts';
import { filterJson } from '../../../../src/timeline/export/filter-json.ts';

/** Files made from the site's own records by the functions that publish them. */
const records = globSync('content/milestones/*.yaml')
  .sort()
  .map((file): PublishedMilestone => {
    const record = schema.parse(parse(readFileSync(file, 'utf8')));
    const url = { vi: `https://x.test/dong-thoi-gian/${record.slug.vi}/`, en: `https://x.test/en/timeline/${record.id}/` };
    return { ...record, planned: false, url } as PublishedMilestone;
  });
const date = (iso: string) => parsePartialDate(iso) as PartialDate;
const csvOf = (some: readonly PublishedMilestone[]) => tableCsv(milestoneColumns, some.map(milestoneRow));
const calendarOf = (some: readonly PublishedMilestone[]) =>
  iCalendar({
    name: 'Việt Nam trong ASEAN',
    lang: 'vi',
    host: 'x.test',
    timeZone: 'Asia/Ho_Chi_Minh',
    events: some.map(({ id, date: start, end, name, summary, url, pillars, place, reviewed }) => ({
      id,
      range: end ? { start: date(start), end: date(end) } : { start: date(start) },
      summary: name.vi,
      description: summary.vi,
      url: url.vi,
      categories: pillars,
      location: place?.vi,
      reviewed,
    })),
  });
const jsonOf = (milestones: readonly PublishedMilestone[]) =>
  JSON.stringify({ name: { vi: 'a', en: 'b' }, licence: { name: 'CC BY 4.0' }, count: milestones.length, milestones });

const choices: readonly (readonly [string, (one: PublishedMilestone) => boolean])[] = [
  ['the milestones of 2010–2020', ({ date: start }) => start >= '2010' && start < '2021'],
  ['one milestone', ({ id }) => id === '1995-07-28-viet-nam-joins-asean'],
  ['none', () => false],
  ['all', () => true],
];

describe.each(choices)('what is kept of %s', (_, wanted) => {
  const kept = records.filter(wanted);
  const ids = new Set(kept.map(({ id }) => id));

  test('is the table that would have been published of these alone', () => {
    const text = filterCsv(csvOf(records), ids);
    expect(text).toBe(csvOf(kept));
    expect(text.startsWith('\uFEFFid,')).toBe(true);
    expect(
      parseCsv(text)
        .rows.map(readMilestoneRow)
        .map(({ id }) => id),
    ).toEqual(kept.map(({ id }) => id));
  });

  test('is the calendar that would have been published of these alone', () => {
    const text = filterICalendar(calendarOf(records), ids);
    expect(text).toBe(calendarOf(kept));
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual(kept.map(({ id }) => `${id}@x.test`));
  });

  test('is the JSON file with these alone, which says how many they are and where they are shown', () => {
    const view = 'https://x.test/dong-thoi-gian/?from=2010';
    const file = JSON.parse(filterJson(jsonOf(records), ids, view));
    expect(file).toEqual({ ...JSON.parse(jsonOf(kept)), view });
    expect(Object.keys(file)).toEqual(['name', 'licence', 'view', 'count', 'milestones']);
  });
});

test('an id that is folded into two lines is still known', () => {
  const id = `2020-01-01-${'long-'.repeat(20)}name`;
  const text = calendarOf(records.slice(0, 2).map((one) => ({ ...one, id: one === records[0] ? id : one.id })));
  expect(text).toMatch(/UID:.*\r\n /);
  expect(filterICalendar(text, new Set([id])).match(/BEGIN:VEVENT/g)).toHaveLength(1);
});
