import { fold } from '../vietnamese/fold.ts';

/** A date as a reader names it: the year may be left out. */
export interface NamedDate {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** A date found in a text. */
export interface FoundDate {
  readonly date: NamedDate;
  /** where it stands in the text, in UTF-16 units; `end` is past it */
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const VIETNAMESE_MONTHS = ['gieng|mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'chap|muoi hai'];

const D = '(?<d>\\d{1,2})';
const M = '(?<m>\\d{1,2})';
const Y = '(?<y>\\d{4})';
const WORD_M = `(?<w>${MONTHS.join('|')})\\.?`;
const SAID_M = `(?<v>${[...VIETNAMESE_MONTHS].reverse().join('|')})`;
const NTH = '(?:st|nd|rd|th)?';
const DAY_WORD = '(?:ngay\\s+|mung\\s+|mong\\s+)?';

/** Written on folded text, the fuller forms first: what one takes the next do not see. */
const FORMS: readonly RegExp[] = [
  `${Y}[-/.]${M}[-/.]${D}`,
  `${DAY_WORD}${D}\\s?[-/.]\\s?${M}\\s?[-/.]\\s?${Y}`,
  `${DAY_WORD}${D}\\s+thang\\s+(?:${M}|${SAID_M})\\s*,?\\s*(?:nam\\s+)?${Y}`,
  `${DAY_WORD}${D}\\s+thang\\s+(?:${M}|${SAID_M})(?!\\s*[-/]\\s*\\d)`,
  `${D}${NTH}\\s+(?:of\\s+)?${WORD_M},?\\s+${Y}`,
  `${WORD_M}\\s+${D}${NTH},?\\s+${Y}`,
  `${D}${NTH}\\s+(?:of\\s+)?${WORD_M}`,
  `${WORD_M}\\s+${D}${NTH}(?!\\d)`,
  `(?:thang\\s+)?${M}\\s?[-/]\\s?${Y}`,
  `thang\\s+(?:${M}|${SAID_M})\\s*,?\\s*(?:nam\\s+)?${Y}`,
  `${WORD_M},?\\s+(?:of\\s+)?${Y}`,
  `${Y}-${M}`,
  `${DAY_WORD}${D}/${M}`,
  `(?:ngay|mung|mong)\\s+${D}[-.]${M}`,
].map((form) => new RegExp(`(?<![\\w/.-])(?:${form})(?![\\w/]|[.-]\\d)`, 'g'));

/** Days of each month in a leap year: a reader who leaves the year out may mean any. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthOf({ m, w, v }: Readonly<Record<string, string | undefined>>): number {
  if (m !== undefined) return Number(m);
  const said = (names: readonly string[], word: string) => names.findIndex((name) => new RegExp(`^(?:${name})$`).test(word)) + 1;
  return w === undefined ? said(VIETNAMESE_MONTHS, v ?? '') : said(MONTHS, w);
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): NamedDate | undefined {
  let month = monthOf(groups);
  let day = groups['d'] === undefined ? undefined : Number(groups['d']);
  // 7/28/1995, as Americans write it, can be read in one way only.
  if (day !== undefined && month > 12 && day <= 12) [month, day] = [day, month];
  if (month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > (LONGEST[month - 1] ?? 0))) return undefined;
  const year = groups['y'] === undefined ? undefined : Number(groups['y']);
  return { month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) };
}

/**
 * Finds the dates in a text, in the forms in which Vietnamese and English readers write them: `8/8/2023`,
 * `08-08-2023`, `2023-08-08`, `ngày 8 tháng 8 năm 2023`, `8 tháng tám`, `8/2023`, `ngày 8/8`, `8 August 2023`,
 * `Aug 8, 2023`, `August 2023`. Figures stand in the order day, month, year, unless that gives no date.
 *
 * @param text a query, with or without marks
 * @returns the dates in order of place; years alone are left to the words
 */
export function findDates(text: string): FoundDate[] {
  let rest = fold(text);
  // A letter that folds into several would move what follows; no Vietnamese one does.
  if (rest.length !== text.length) rest = text.toLowerCase();
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const match of rest.matchAll(form)) {
      const date = dateOf(match.groups ?? {});
      if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
    }
    for (const { start, end } of found) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  return found.sort((a, b) => a.start - b.start);
}

const two = (n: number) => String(n).padStart(2, '0');

/**
 * The one word by which a date is indexed and searched.
 *
 * @param date a day, a month, or a day of any year
 * @returns `ngay20230808`, `thang202308`, `ngay0808`, `thang08`
 */
export function dateKey({ year, month, day }: NamedDate): string {
  return `${day === undefined ? 'thang' : 'ngay'}${year ?? ''}${two(month)}${day === undefined ? '' : two(day)}`;
}

/** Longest span of days that are indexed one by one: a summit, not a year in the chair. */
const LONGEST_EVENT = 14;

/**
 * The keys under which a record's own dates are found.
 *
 * @param start ISO date, perhaps only a month or year
 * @param end last ISO day, if it is longer than a day
 * @returns its days (with and without the year), months and year; of a long span the first and last day
 */
export function dateKeys(start: string, end?: string): string[] {
  const days = new Set([start]);
  if (start.length === 10 && end?.length === 10) {
    const span = (Date.parse(end) - Date.parse(start)) / 86_400_000;
    if (span > 0 && span <= LONGEST_EVENT) for (let i = 1; i < span; i++) days.add(new Date(Date.parse(start) + i * 86_400_000).toISOString().slice(0, 10));
    if (span > 0) days.add(end);
  }
  const keys = [...days].flatMap((iso) => {
    const [year = 0, month, day] = iso.split('-').map(Number);
    if (month === undefined) return [`nam${iso}`];
    const inMonth = [dateKey({ year, month }), `nam${year}`];
    return day === undefined ? inMonth : [dateKey({ year, month, day }), dateKey({ month, day }), ...inMonth];
  });
  return [...new Set(keys)];
}

/**
 * Writes a date as the pages of a language do, to find where they tell of it.
 *
 * @param date a date as a reader named it
 * @param locale language of the pages
 * @returns `8/8/2023` or `8 August 2023`
 */
export function dateInText({ year, month, day }: NamedDate, locale: 'vi' | 'en'): string {
  if (locale === 'vi') return [day, month, year].filter((part) => part !== undefined).join('/');
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}
