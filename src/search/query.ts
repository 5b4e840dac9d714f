import type { Locale } from '../domain/locales.ts';
import { dateKey, findDates, type NamedDate } from './canonical-date.ts';
import { findNumbers } from './document-number.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { withoutGrammar, withoutQuestion } from './question-words.ts';

/** Longest query that is read, in UTF-16 units. */
export const LONGEST_QUERY = 200;

/** A word of a query. */
export interface QueryWord extends NameWord {
  /** whether it may go on: the last word of what is being typed */
  readonly begun: boolean;
}

/** One way to read a query: words, and canonical keys for its dates and document numbers. */
export interface QueryForm {
  readonly words: readonly QueryWord[];
  /** for each date or number the keys that mean it, the fullest first */
  readonly keys: readonly (readonly string[])[];
}

/** A query taken apart. */
export interface Query {
  /** what was typed, cleaned: NFC, one line, no control characters, at most LONGEST_QUERY long */
  readonly text: string;
  /** the topic, without the words of a question and of grammar */
  readonly topic: string;
  /** what stands in quotation marks */
  readonly phrases: readonly string[];
  readonly dates: readonly NamedDate[];
  /** ways to read it: as typed, as a topic, with dates and numbers in canonical form */
  readonly forms: readonly QueryForm[];
}

const NOT_TEXT = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[\uD800-\uDFFF](?![\uDC00-\uDFFF])/gu;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/**
 * Cleans what was typed.
 *
 * @param typed any text
 * @returns the text in NFC, on one line, without control characters, cut at LONGEST_QUERY
 */
export function cleanQuery(typed: string): string {
  const cut = [...typed.slice(0, 4 * LONGEST_QUERY).normalize('NFC')].slice(0, LONGEST_QUERY).join('');
  return cut.replace(NOT_TEXT, ' ').replace(/\s+/gu, ' ').trimStart();
}

function form(text: string, keys: QueryForm['keys'], begun: boolean, locale: Locale): QueryForm {
  const words = nameWords(text, locale);
  return { words: words.map((word, at) => ({ ...word, begun: begun && at === words.length - 1 })), keys };
}

/**
 * Takes a query apart.
 *
 * @param typed what was typed
 * @param locale language of the page it was typed on
 * @returns its parts; no forms where it holds no letter or figure
 */
export function parseQuery(typed: string, locale: Locale): Query {
  const text = cleanQuery(typed);
  const begun = /[\p{L}\p{M}\p{N}]$/u.test(text);
  const question = withoutQuestion(text, locale);
  const topic = withoutGrammar(question, locale);
  const phrases = [...text.matchAll(QUOTED)].map((match) => (match[1] ?? '').trim()).filter(Boolean);
  const dates = findDates(question);
  const numbers = dates.length > 0 ? [] : findNumbers(question);
  const forms = [form(text, [], begun, locale)];
  if (topic !== text) forms.push(form(topic, [], begun && text.endsWith(topic.slice(-3)), locale));
  if (dates.length + numbers.length > 0) {
    let rest = question;
    for (const { start, end } of [...dates, ...numbers]) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    const keys = [...dates.map(({ date }) => [dateKey(date)]), ...numbers.map((number) => number.keys)];
    forms.push(form(withoutGrammar(rest.trim(), locale), keys, begun && rest.endsWith(text.slice(-1)), locale));
  }
  return { text, topic, phrases, dates: dates.map(({ date }) => date), forms: forms.filter(({ words, keys }) => words.length + keys.length > 0) };
}
