import type { Locale } from '../domain/locales.ts';
import type { Pagefind } from './pagefind-types.ts';
import { createSearch, type Search } from './search.ts';

/** Words of an excerpt. */
const EXCERPT_LENGTH = 28;

/**
 * Makes the search of the site in the browser.
 *
 * @param base base path of the site, with a slash at its end
 * @param locale language of the pages to search
 * @returns the search; nothing is loaded before it is asked
 */
export function siteSearch(base: string, locale: Locale): Search {
  const load = async (path: string) => {
    const answer = await fetch(base + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
  const openPagefind = async () => {
    const module = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as { createInstance(options: object): Pagefind };
    // On the main thread: starting a worker costs a slow line a round trip, and a search takes a few milliseconds.
    const pagefind = module.createInstance({ baseUrl: base, excerptLength: EXCERPT_LENGTH, noWorker: true });
    await pagefind.init();
    return pagefind;
  };
  return createSearch({ load, openPagefind, locale });
}
