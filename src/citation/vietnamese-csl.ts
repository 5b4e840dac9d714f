import type { CslElement } from './csl-files.ts';

/**
 * Terms that the Vietnamese CSL locale leaves in English, or that the ISO 690 style sets in English
 * itself, as Vietnamese lists of references write them.
 */
const terms: Readonly<Record<string, string>> = { online: 'trực tuyến', accessed: 'truy cập', retrieved: 'truy cập', from: 'tại' };

/** CSL spells months out as “Tháng Mười-Một”; readers expect the number. */
function vietnameseTerm(name: string): string | undefined {
  const month = /^month-(\d\d)$/.exec(name)?.[1];
  return month ? `tháng ${Number(month)}` : terms[name];
}

/**
 * Puts a CSL style or locale into the Vietnamese that reference lists use.
 *
 * @param element root or part of a style or locale
 * @returns the same with Vietnamese words
 */
export function inVietnamese(element: CslElement): CslElement {
  const term = element.name === 'term' ? vietnameseTerm(element.attrs.name ?? '') : undefined;
  if (term) return { ...element, children: [term] };
  return { ...element, children: element.children.map((child) => (typeof child === 'string' ? child : inVietnamese(child))) };
}

/**
 * Puts day and month in Vietnamese order, which a style made for English cannot know.
 *
 * @param citation a formatted citation
 * @returns `tháng 11 22` becomes `22 tháng 11`
 */
export function dayBeforeMonth(citation: string): string {
  return citation.replace(/(tháng \d{1,2}) (\d{1,2})(?!\d)/g, '$2 $1');
}
