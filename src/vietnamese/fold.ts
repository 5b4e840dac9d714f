/** Combining marks U+0300–U+036F: every tone and vowel mark of Vietnamese once decomposed (Unicode NFD). */
const COMBINING_MARKS = /[\u0300-\u036f]/g;

/**
 * Takes the marks off Vietnamese (or any Latin) text and lowers its case, so that what a reader
 * types without marks meets what an editor wrote with them. `đ` has no canonical decomposition in
 * Unicode and is mapped by hand. Idempotent; NFC and NFD input give the same result.
 *
 * @param text any text
 * @returns the text in lower case, without marks: `Đề án 161` → `de an 161`
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(COMBINING_MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
