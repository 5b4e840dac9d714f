import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readTermRow, termColumns, termRow } from '../../src/data/glossary-table.ts';
import { milestoneColumns, milestoneRow, readMilestoneRow } from '../../src/data/milestone-table.ts';
import { parseCsv, writeCsv } from '../../src/domain/csv.ts';
import { tableCsv } from '../../src/domain/data-table.ts';
import { firstDay, lastDay, type PartialDate, parsePartialDate } from '../../src/domain/partial-date.ts';
import { dist, json, text } from './built-site.ts';

const { milestones } = json('data/milestones.json');
const { terms } = json('data/glossary.json');
const { documents } = json('data/documents.json');
const files = (pattern: string) => globSync(pattern, { cwd: dist }).sort();

describe('CSV', () => {
  test.each(files('data/**/*.csv'))('%s has a byte order mark and comes out of a program as it went in', (file) => {
    expect(readFileSync(join(dist, file)).subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(text(file).replace(/\r\n/g, '').match(/\r/)).toBeNull();
    expect(writeCsv(parseCsv(text(file)))).toBe(text(file));
  });

  test('milestones.csv tells what milestones.json tells, and records read from it write it again', () => {
    const rows = parseCsv(text('data/milestones.csv')).rows.map(readMilestoneRow);
    expect(rows).toEqual(milestones.map(milestoneRow));
    expect(tableCsv(milestoneColumns, rows)).toBe(text('data/milestones.csv'));
  });

  test('glossary.csv tells what glossary.json tells, and records read from it write it again', () => {
    const rows = parseCsv(text('data/glossary.csv')).rows.map(readTermRow);
    expect(rows).toEqual(terms.map(termRow));
    expect(tableCsv(termColumns, rows)).toBe(text('data/glossary.csv'));
  });
});

describe.each(['vi', 'en'] as const)('milestones.%s.ics', (locale) => {
  const bytes = readFileSync(join(dist, `data/milestones.${locale}.ics`));
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  const events = calendar.getAllSubcomponents('vevent');

  test('has an all-day event for every milestone, on its days', () => {
    expect(events).toHaveLength(milestones.length);
    const day = (date: string) => parsePartialDate(date) as PartialDate;
    events.forEach((event, index) => {
      const milestone = milestones[index];
      const [start, end] = ['dtstart', 'dtend'].map((name) => event.getFirstPropertyValue(name) as ICAL.Time);
      expect(start?.isDate && end?.isDate, milestone.id).toBe(true);
      expect(String(start)).toBe(firstDay(day(milestone.date)));
      end?.adjust(-1, 0, 0, 0);
      expect(String(end)).toBe(lastDay(day(milestone.end ?? milestone.date)));
      expect(event.getFirstPropertyValue('summary')).toBe(milestone.name[locale]);
      expect(event.getFirstPropertyValue('url')).toBe(milestone.url[locale]);
      expect(String(event.getFirstPropertyValue('dtstamp'))).toBe(`${milestone.reviewed}T00:00:00Z`);
    });
  });

  test('has no line over 75 octets, and none that is not valid UTF-8', () => {
    const lines = bytes.toString('latin1').split('\r\n');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(75);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow();
    }
  });

  test('has an id of its own for each event', () => {
    const ids = events.map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('JSON records', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  ajv.addFormat('iri', URL.canParse);
  const validators = new Map(
    files('data/schema/*.json').map((file) => {
      const schema = json(file);
      return [schema.$id as string, ajv.compile(schema)] as const;
    }),
  );
  const ofKind = (kind: string) => [...validators].find(([id]) => id.endsWith(`/data/schema/${kind}.schema.json`))?.[1];
  const faults = (kind: string, record: object) => {
    const validate = ofKind(kind);
    return validate?.(record) ? [] : (validate?.errors ?? [`no schema for ${kind}`]);
  };

  test.each([
    ['milestone', milestones],
    ['document', documents],
    ['term', terms],
  ] as const)('every %s of the list is valid by the published schema', (kind, records) => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(faults(kind, record), record.id).toEqual([]);
  });

  test.each([
    ['milestone', 'data/milestones/*.json'],
    ['table', 'data/reference/*.json'],
    ['series', 'data/series/*.json'],
  ])('every %s in a file of its own says its schema and is valid by it', (kind, pattern) => {
    for (const file of files(pattern)) {
      const record = json(file);
      expect(validators.get(record.$schema), file).toBe(ofKind(kind));
      expect(faults(kind, record), file).toEqual([]);
    }
  });

  test('a milestone has the same record in its own file as in the list', () => {
    expect(files('data/milestones/*.json')).toHaveLength(milestones.length);
    for (const milestone of milestones) expect(json(`data/milestones/${milestone.id}.json`)).toMatchObject(milestone);
  });

  test('the schema refuses a record with a wrong date, an unknown field or no source', () => {
    for (const fault of [{ date: '28/7/1995' }, { reviewed: '2026' }, { colour: 'red' }, { sources: [] }])
      expect(faults('milestone', { ...milestones[0], ...fault })).not.toEqual([]);
  });
});
