import type { Locale } from '../domain/locales.ts';
import type { Place } from './problem.ts';

/** What a text is on the page. A note describes somebody else's text; the words of a link are also part of their paragraph. */
export type TextRole = 'title' | 'heading' | 'body' | 'item' | 'cell' | 'note' | 'link';

/** A paragraph, heading, cell or field that a reader reads in one language, without its mark-up. */
export interface RunningText {
  readonly locale: Locale;
  readonly role: TextRole;
  /** as it is read, code blotted out */
  readonly text: string;
  /** The same, as long, with quotations blotted out too: the words that are our own. */
  readonly own: string;
  /** Where the excerpt that begins at an index of the text stands in the file. */
  readonly placeOf: (index: number, excerpt: string) => Place;
}

/** Stands for each character that is not our own words; no pattern of a rule matches it. */
export const BLOT = '\uFFFC';

/** A quotation in curly marks, which may hold another. */
export const CURLY_QUOTATION = /“[^“”]*(?:“[^“”]*”[^“”]*)*”/gu;

const QUOTATIONS = new RegExp(`${CURLY_QUOTATION.source}|‘[^‘’]*’(?!\\p{L})|«[^»]*»|"[^"]*"`, 'gu');

/**
 * Blots out what stands in quotation marks: titles and words of others, which keep their own spelling.
 *
 * @param text a paragraph
 * @returns a text of the same length
 */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTATIONS, (quotation) => BLOT.repeat(quotation.length));
}

/**
 * Finds an excerpt again in the source of a text, where mark-up, escapes and line ends may have moved it.
 *
 * @param source the text as it stands in the file
 * @param text the same as it is read
 * @param index where the excerpt begins in the text
 * @param excerpt the words looked for
 * @returns its offset in the source; 0 when it is written otherwise there
 */
export function offsetInSource(source: string, text: string, index: number, excerpt: string): number {
  // The excerpt's rank among its equals leads to the same one in the source.
  let rank = 0;
  for (let at = text.indexOf(excerpt); at !== -1 && at < index; at = text.indexOf(excerpt, at + 1)) rank += 1;
  let found = source.indexOf(excerpt);
  for (; rank > 0 && found !== -1; rank -= 1) found = source.indexOf(excerpt, found + 1);
  return Math.max(found, 0);
}
