import CSL from 'citeproc';
import type { CslItem } from '../domain/csl-item.ts';
import type { Locale } from '../domain/locales.ts';
import { type CslElement, cslFile } from './csl-files.ts';
import { dayBeforeMonth, inVietnamese } from './vietnamese-csl.ts';

/** Styles offered to readers. ISO 690 is the standard that TCVN 7980:2008, used by Vietnamese universities, adopts. */
export const citationStyles = ['apa', 'chicago-author-date', 'iso690-author-date-en'] as const;

/** A style offered to readers. */
export type CitationStyle = (typeof citationStyles)[number];

/** The English styles are American; British quotation marks would not be theirs. */
const cslLocale: Readonly<Record<Locale, 'vi-VN' | 'en-US'>> = { vi: 'vi-VN', en: 'en-US' };

type Formatter = (item: CslItem) => string;

const formatters = new Map<string, Formatter>();

function formatter(style: CitationStyle, locale: Locale): Formatter {
  let current: CslItem | undefined;
  const words = (element: CslElement) => (locale === 'vi' ? inVietnamese(element) : element);
  const cslWords = words(cslFile(cslLocale[locale]));
  const sys = { retrieveLocale: () => cslWords, retrieveItem: () => current };
  const engine = new CSL.Engine(sys, words(cslFile(style)), cslLocale[locale], true);
  engine.setOutputFormat('text');
  let turn = 0;
  return (item) => {
    // citeproc remembers items by id, so that each needs one it has not seen.
    turn += 1;
    current = { ...item, id: `${item.id}-${turn}` };
    engine.updateItems([current.id]);
    const citation = (engine.makeBibliography()[1][0] ?? '').trim();
    return locale === 'vi' ? dayBeforeMonth(citation) : citation;
  };
}

/**
 * Writes a citation.
 *
 * @param item what is cited
 * @param style a CSL style
 * @param locale language of the reader: of words such as “accessed” and of dates
 * @returns one line of plain text
 */
export function formatCitation(item: CslItem, style: CitationStyle, locale: Locale): string {
  const key = `${style} ${locale}`;
  let format = formatters.get(key);
  if (!format) {
    format = formatter(style, locale);
    formatters.set(key, format);
  }
  return format(item);
}
