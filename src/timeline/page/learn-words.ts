import type { Locale } from '../../domain/locales.ts';
import type { ListedMilestone } from './list-items.ts';
import type { ViewStore } from './view-store.ts';

/**
 * Lets the search look through more than the list shows, from the moment a reader turns to it: other names, places.
 * Where they cannot be had the search goes on with the words of the list.
 *
 * @param field the field for words, if the page has one
 * @param store the view
 * @param all every milestone
 * @param base the site's base path, with a slash at its end
 * @param locale language of the page
 */
export function learnWords(field: Element | null, store: ViewStore<ListedMilestone>, all: readonly ListedMilestone[], base: string, locale: Locale): void {
  let state: 'unasked' | 'asked' | 'failed' = 'unasked';
  const load = async () => {
    state = 'asked';
    try {
      const answer = await fetch(`${base}timeline-search.${locale}.json`);
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      const words = (await answer.json()) as Readonly<Record<string, string>>;
      for (const milestone of all) milestone.learn(words[milestone.id] ?? '');
      if (store.view().query) store.refresh();
    } catch {
      // The words of the list remain; a reader who comes back to the field asks again, but not each letter that is typed.
      state = 'failed';
    }
  };
  field?.addEventListener('focus', () => {
    if (state !== 'asked') void load();
  });
  const loadOnce = () => {
    if (state === 'unasked' && store.view().query) void load();
  };
  store.subscribe(loadOnce);
  loadOnce();
}
