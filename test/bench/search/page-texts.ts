import type { PageFile } from '../../../src/built-site/page-file.ts';
import { type Locale, locales } from '../../../src/domain/locales.ts';
import { pageEntries } from '../../../src/search/titles/page-entries.ts';
import type { TitleEntry } from '../../../src/search/titles/title-entry.ts';

/** What a page of the built site is made of, for pages to be made after it. */
export interface PageTexts {
  readonly entry: TitleEntry;
  /** its main part as HTML */
  readonly main: string;
  readonly sentences: readonly string[];
}

/** Kinds of page of which a large site has the more: records, rows, articles and pages, not the lists of them. */
const GROWING: ReadonlySet<string> = new Set(['milestone', 'term', 'document', 'article', 'series', 'row', 'page']);

/** Fewest words of a sentence that is taken for one. */
const SENTENCE = 4;

/**
 * Reads the pages of a language after which others can be made.
 *
 * @param pages pages of the built site
 * @param locale the language
 * @returns their names, markup and sentences
 */
export function pageTexts(pages: readonly PageFile[], locale: Locale): PageTexts[] {
  return pages.flatMap((page) => {
    if (!page.html.includes('data-pagefind-body')) return [];
    const { locale: own, entries } = pageEntries(page, '');
    const [entry] = entries;
    const main = page.document.querySelector('main');
    if (own !== locale || !locales.includes(own) || !entry || !main || !GROWING.has(entry.kind)) return [];
    const html = main.outerHTML;
    const read = main.clone() as typeof main;
    for (const aside of read.querySelectorAll('[data-pagefind-ignore], svg, script')) aside.remove();
    const blocks = read.structuredText.split('\n').map((block) => block.replace(/[\u2060\s]+/g, ' ').trim());
    const sentences = blocks.flatMap((block) => block.split(/(?<=[.!?;]) /)).filter((one) => one.split(' ').length >= SENTENCE);
    return [{ entry, main: html, sentences }];
  });
}
