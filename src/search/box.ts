import type { Locale } from '../domain/locales.ts';
import styles from '../styles/suggestions.css?url';
import type { PageWords } from './page-words.ts';
import { siteSearch } from './site-search.ts';
import { offerSuggestions } from './suggestions.ts';

/** Loads styles that only the suggestions need. */
const styled = (href: string) =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });

/**
 * Gives a search form on any page its suggestions.
 *
 * @param form the form, which carries the base path
 * @param input its field
 */
export async function openBox(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const base = form.dataset['base'] ?? '/';
  const lang = document.documentElement.lang as Locale;
  const [words] = await Promise.all([fetch(`${base}search-words.${lang}.json`).then((answer) => answer.json() as Promise<PageWords>), styled(styles)]);
  const search = siteSearch(base, lang);
  void search.directory().catch(() => undefined);
  offerSuggestions(form, input, { search, words, base, lang });
  // What was typed before the script had loaded.
  if (input.value) input.dispatchEvent(new Event('input'));
}
