import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, iCalendar } from '../../../src/domain/icalendar.ts';
import { type PartialDate, parsePartialDate } from '../../../src/domain/partial-date.ts';

const date = (text: string) => parsePartialDate(text) as PartialDate;
const event: CalendarEvent = {
  id: '1995-07-28-viet-nam-joins-asean',
  range: { start: date('1995-07-28') },
  summary: 'Việt Nam gia nhập ASEAN',
  description: 'Một, hai; ba\\bốn\nnăm',
  url: 'https://x.test/a/',
  categories: ['Chính trị, An ninh', 'Kinh tế'],
  location: 'Bandar Seri Begawan',
  reviewed: '2026-11-22',
};
const calendar = { name: 'Một, hai', lang: 'vi', host: 'x.test', timeZone: 'Asia/Ho_Chi_Minh' };
const write = (...events: Partial<CalendarEvent>[]) => iCalendar({ ...calendar, events: events.map((one) => ({ ...event, ...one })) });

describe('a calendar', () => {
  test('is written as RFC 5545 wants it', () => {
    expect(write({}).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//x.test//Một\\, hai//VI
      CALSCALE:GREGORIAN
      NAME:Một\\, hai
      X-WR-CALNAME:Một\\, hai
      X-WR-TIMEZONE:Asia/Ho_Chi_Minh
      BEGIN:VEVENT
      UID:1995-07-28-viet-nam-joins-asean@x.test
      DTSTAMP:20261122T000000Z
      DTSTART;VALUE=DATE:19950728
      DTEND;VALUE=DATE:19950729
      SUMMARY:Việt Nam gia nhập ASEAN
      DESCRIPTION:Một\\, hai\\; ba\\\\bốn\\nnăm
      URL:https://x.test/a/
      LOCATION:Bandar Seri Begawan
      CATEGORIES:Chính trị\\, An ninh,Kinh tế
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  test.each([
    ['1995-07-28', undefined, '1995-07-28', '1995-07-29'],
    ['1998-12-15', '1998-12-16', '1998-12-15', '1998-12-17'],
    ['2020-12-31', undefined, '2020-12-31', '2021-01-01'],
    ['2020-02', undefined, '2020-02-01', '2020-03-01'],
    ['1997', undefined, '1997-01-01', '1998-01-01'],
    ['2016', '2020', '2016-01-01', '2021-01-01'],
    ['2020-11-12', '2020', '2020-11-12', '2021-01-01'],
  ])('%s to %s fills the days from %s until before %s', (start, end, first, after) => {
    const range = end ? { start: date(start), end: date(end) } : { start: date(start) };
    const vevent = new ICAL.Component(ICAL.parse(write({ range }))).getFirstSubcomponent('vevent');
    const [from, until] = ['dtstart', 'dtend'].map((name) => vevent?.getFirstPropertyValue(name) as ICAL.Time);
    expect([String(from), String(until)]).toEqual([first, after]);
    expect(from?.isDate && until?.isDate).toBe(true);
  });

  test('is folded at 75 octets, never inside a letter, and reads back whole', () => {
    const letters = ['a', 'đ', 'ữ', '𝛼'];
    for (let length = 60; length < 90; length++) {
      const description = `${'x'.repeat(length)}${letters.join('').repeat(40)}`;
      const text = write({ description });
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
        expect(line).toBe(line.toWellFormed());
      }
      expect(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')?.getFirstPropertyValue('description')).toBe(description);
    }
  });

  test('may be empty, and an event may have no place', () => {
    expect(new ICAL.Component(ICAL.parse(write())).getAllSubcomponents()).toEqual([]);
    expect(write({ location: undefined, categories: [] })).not.toMatch(/LOCATION|CATEGORIES/);
  });
});
