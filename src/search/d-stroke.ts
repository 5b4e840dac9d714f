/**
 * Pagefind takes tone marks off a word but leaves đ, which has no decomposition in Unicode. Written as
 * d with a combining short stroke overlay (U+0335) it is a marked letter like any other: `đề` is found
 * by `de` as well as by `đề`. The index and the query are written so, and excerpts are read back.
 */
const STROKE = '\u0335';

/**
 * Writes đ as d and U+0335, for the index and for queries.
 *
 * @param text text or HTML
 * @returns the text with every đ and Đ so written
 */
export function splitDStroke(text: string): string {
  return text.replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);
}

/**
 * Writes d and U+0335 as đ again, for readers.
 *
 * @param text text or HTML from the index
 * @returns the text as it stands on the page
 */
export function joinDStroke(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}
