import type { Locale } from '../../../src/domain/locales.ts';
import { findNumbers } from '../../../src/search/document-number.ts';
import type { TitleEntry } from '../../../src/search/titles/title-entry.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { type Chance, chance } from './chance.ts';
import type { BenchQuery } from './query-set.ts';

/** One slip of a finger in the longest word of a text: a letter left out, doubled, or put in its neighbour's place. */
function withSlip(text: string, random: Chance): string {
  const words = text.split(' ');
  const letters = (word: string) => word.replace(/[^\p{L}]/gu, '').length;
  const longest = words.reduce((best, word, at) => (letters(word) > letters(words[best] ?? '') ? at : best), 0);
  const word = [...(words[longest] ?? '').normalize('NFC')];
  const at = 1 + random.under(Math.max(1, word.length - 2));
  const slips = [() => word.toSpliced(at, 1), () => word.toSpliced(at, 0, word[at] ?? ''), () => word.toSpliced(at, 2, word[at + 1] ?? '', word[at] ?? '')];
  words[longest] = random.pick(slips)().join('');
  return words.join(' ');
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The ways readers write a day. */
function writtenDates(iso: string, locale: Locale): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [m, d] = [Number(month), Number(day)];
  return locale === 'vi'
    ? [`${d}/${m}/${year}`, `${day}-${month}-${year}`, `ngày ${d} tháng ${m} năm ${year}`, `ngay ${d} thang ${m} nam ${year}`]
    : [`${d} ${MONTHS[m - 1]} ${year}`, `${MONTHS[m - 1]} ${d}, ${year}`, `${d} ${MONTHS[m - 1]?.slice(0, 3)} ${year}`];
}

const numbersIn = (text: string) => findNumbers(text).map(({ start, end, keys }) => ({ text: text.slice(start, end), key: keys[0] ?? '' }));

/**
 * Makes queries for known pages: each sampled page is looked up by its whole title, by the title without marks, by the
 * title with one slip, and, where it has one, by its day or its document number (any page of that day or number is right).
 *
 * @param entries pages of one language
 * @param locale the language
 * @param sample how many pages are looked up
 * @returns the queries, in groups
 */
export function knownItems(entries: readonly TitleEntry[], locale: Locale, sample: number): BenchQuery[] {
  const random = chance(2045);
  const query = (group: string, typed: string, right: readonly TitleEntry[]): BenchQuery => ({
    group,
    locale,
    typed,
    right: new Set(right.map(({ path }) => path)),
  });
  const step = entries.length / sample;
  const sampled = Array.from({ length: sample }, (_, at) => entries[Math.floor((at + random.next()) * step)] as TitleEntry);
  const byDay = Map.groupBy(entries, ({ date }) => date);
  const numbered = entries.map((entry) => ({ entry, numbers: [entry.title, ...entry.names].flatMap(numbersIn) }));
  const dated = entries.filter(({ date }) => date.length === 10);
  return [
    ...sampled.map((entry) => query('whole title', entry.title, [entry])),
    ...sampled.map((entry) => query('without marks', fold(entry.title), [entry])),
    ...sampled.map((entry) => query('one slip', withSlip(entry.title, random), [entry])),
    ...Array.from({ length: sample / 2 }, () => random.pick(dated)).map(({ date }) =>
      query('day', random.pick(writtenDates(date, locale)), byDay.get(date) ?? []),
    ),
    ...Array.from({ length: sample / 2 }, () => random.pick(numbered.filter(({ numbers }) => numbers.length > 0))).map(({ numbers }) => {
      const { text, key } = random.pick(numbers);
      return query(
        'document number',
        text,
        numbered.filter((one) => one.numbers.some((number) => number.key === key)).map(({ entry }) => entry),
      );
    }),
  ];
}
