import type { Locale } from '../domain/locales.ts';
import type { PageWords } from './page-words.ts';
import { siteSearch } from './site-search.ts';
import { offerSuggestions } from './suggestions.ts';

/**
 * Gives a search form on any page its suggestions.
 *
 * @param form the form, which carries the base path and the words to show
 * @param input its field
 */
export function openBox(form: HTMLFormElement, input: HTMLInputElement): void {
  const base = form.dataset['base'] ?? '/';
  const lang = document.documentElement.lang as Locale;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as PageWords;
  const search = siteSearch(base, lang);
  void search.directory().catch(() => undefined);
  offerSuggestions(form, input, { search, words, base, lang });
  // What was typed before the script had loaded.
  if (input.value) input.dispatchEvent(new Event('input'));
}
