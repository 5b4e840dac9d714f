/** Words and names that scripts of the search show, so that they hold none of their own. */
export interface PageWords {
  /** sentences by their keys */
  readonly say: Readonly<Record<string, string>>;
  /** names of kinds of page */
  readonly kinds: Readonly<Record<string, string>>;
  /** names of fields */
  readonly pillars: Readonly<Record<string, string>>;
}

/**
 * Fills in a sentence.
 *
 * @param words the words of the page
 * @param key which sentence
 * @param values what stands for `{name}`
 * @returns the sentence; empty where there is none
 */
export function say(words: PageWords, key: string, values: Readonly<Record<string, string>> = {}): string {
  return (words.say[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/**
 * A date as lists show it.
 *
 * @param iso ISO date, perhaps only a month or year
 * @param lang language of the page
 * @returns such as `8/8/2023`, `8 Aug 2023`
 */
export function shortDate(iso: string, lang: string): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (iso.length > 4) options.month = lang === 'vi' ? 'numeric' : 'short';
  if (iso.length > 7) options.day = 'numeric';
  return new Intl.DateTimeFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', options).format(new Date(iso));
}

/**
 * Makes an element.
 *
 * @param tag its name
 * @param className its classes
 * @param text its text; text is never read as HTML
 * @returns the element
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', text = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
