// The five founding articles (năm bài viết ban đầu), which this site grew out of: every claim they
// make is told on a page, every error they hold is put right, every function and need is answered.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Locale, locales } from '../../src/domain/locales.ts';
import { type Section, sectionPath, sectionSlug } from '../../src/i18n/routes.ts';
import { everyPointer, pageText, tidy } from './seeds-coverage/page-text.ts';

interface Entry {
  readonly id: string;
}
type Words = Readonly<Record<Locale, readonly string[]>>;
interface Claim extends Entry {
  readonly claim: Readonly<Record<Locale, string>>;
  readonly told: string;
  readonly holds: Words;
  readonly errors?: readonly string[];
}
interface Mistake extends Entry {
  readonly was: string;
  readonly corrected?: string;
  readonly holds?: Words;
  readonly left?: string;
  readonly absent?: Partial<Words>;
}
interface Wish extends Entry {
  readonly text: Readonly<Record<Locale, string>>;
  readonly served?: readonly string[];
  readonly how?: string;
  readonly dropped?: string;
  readonly tested?: string;
}

/** A file of the map: its entries, and how many it says it holds. */
function list<One extends Entry>(name: string): { count: number; entries: readonly One[] } {
  const file = parse(readFileSync(`test/content/seeds-coverage/${name}.yaml`, 'utf8'));
  return { count: file.count, entries: file[name] };
}
const claims = list<Claim>('claims');
const errors = list<Mistake>('errors');
const functions = list<Wish>('functions');
const needs = list<Wish>('needs');

const pointers = new Set(everyPointer());
const addresses = new Set((Object.keys(sectionSlug) as Section[]).flatMap((section) => Object.values(sectionPath(section))));
const isServed = (where: string) =>
  pointers.has(where) || where === 'every page' || where === '/' || addresses.has(where) || existsSync(`src/pages${where}.ts`);

/** Asserts that a page says, in each language, what the map says it does. */
function expectTold(pointer: string, holds: Words): void {
  for (const locale of locales) {
    expect(holds[locale].length, `words to look for, ${locale}`).toBeGreaterThan(0);
    const text = pageText(pointer, locale);
    for (const words of holds[locale]) expect(text.includes(tidy(words)), `${pointer} (${locale}) says “${words}”`).toBe(true);
  }
}

describe('the map is whole', () => {
  test.each([
    ['claims', claims, 187],
    ['errors', errors, 56],
    ['functions', functions, 21],
    ['needs', needs, 31],
  ] as const)('%s: as many as stated, none twice', (_, { count, entries }, total) => {
    expect([count, entries.length, new Set(entries.map(({ id }) => id)).size]).toEqual([total, total, total]);
  });

  test('every error that a claim names is known', () => {
    const known = errors.entries.map(({ id }) => id);
    expect(claims.entries.flatMap((claim) => claim.errors ?? []).filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('every claim is told', () => {
  test.each(claims.entries)('$id in $told', ({ told, holds }) => expectTold(told, holds));
});

describe('every error is put right', () => {
  test.each(errors.entries)('$id: $was', ({ corrected, holds, left }) => {
    if (corrected && holds) expectTold(corrected, holds);
    else expect(left).toBeTruthy();
  });

  test.each(locales)('no wrong form stands in the text of the site, %s', (locale) => {
    const wrong = errors.entries.flatMap(({ absent }) => absent?.[locale] ?? []);
    const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wrong.map((words) => RegExp.escape(tidy(words))).join('|')})(?![\\p{L}\\p{N}])`, 'u');
    // In quotation marks a page may show what was wrong.
    const found = [...pointers].flatMap((pointer) => {
      const match = any.exec(pageText(pointer, locale).replace(/“[^”]*”/gu, '“”'));
      return match ? [`${pointer}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});

describe.each([
  ['function of the old page', functions],
  ['need', needs],
] as const)('every %s is answered', (_, { entries }) => {
  test.each(entries)('$id: $text.en', ({ served, how, dropped, tested }) => {
    if (!dropped) expect(how && served?.length).toBeTruthy();
    expect(served?.filter((where) => !isServed(where)) ?? []).toEqual([]);
    if (tested) expect(existsSync(tested), tested).toBe(true);
  });
});
