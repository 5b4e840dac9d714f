import { type HTMLElement, parse } from 'node-html-parser';
import type { PageFile } from '../built-site/page-file.ts';
import type { Locale } from '../domain/locales.ts';
import { joinCompounds } from './compounds.ts';
import { splitDStroke } from './d-stroke.ts';
import { pageFilters } from './page-filters.ts';
import { kindWeights, placeWeights, recordKinds } from './place-weights.ts';
import { entryKeys, type TitleEntry } from './titles/title-entry.ts';

const attributeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

type Role = 'filter' | 'meta' | 'sort';
const said = (role: Role, name: string, value: string) => `<meta data-pagefind-${role}="${name}[content]" content="${attributeText(value)}">`;

/** What the full text leaves out: what is marked so, and what Pagefind leaves out by itself. */
const NO_TEXT = '[data-pagefind-ignore], svg, script, style, form, label, nav, footer';

/** The main part of a page that is searched, weighed by place. */
function weighedMain(page: PageFile, kind: string): HTMLElement {
  // Word joiners before the marks of sources would be words of the index.
  const main = parse((page.document.querySelector('main')?.outerHTML ?? '').replace(/\u2060|&#8288;/g, ''));
  for (const aside of main.querySelectorAll(NO_TEXT)) aside.remove();
  if (recordKinds.has(kind)) for (const heading of main.querySelectorAll('h2')) heading.remove();
  main.querySelector('main')?.setAttribute('data-pagefind-weight', String(kindWeights[kind] ?? 1));
  for (const [selector, weight] of placeWeights)
    for (const element of main.querySelectorAll(selector)) element.setAttribute('data-pagefind-weight', String(weight));
  return main;
}

/**
 * Writes a page as the full-text index takes it: its main part with weights, its other names and canonical dates and
 * numbers as `k`, filters, and keys to sort by (`newest`, `oldest`; what has no date comes last in both).
 *
 * @param page a page
 * @param entry what the title tier knows of it
 * @param locale its language
 * @param compounds pairs of syllables to join
 * @returns HTML for the index, and the words of it as they stand on the page
 */
export function indexHtml(page: PageFile, entry: TitleEntry, locale: Locale, compounds: ReadonlySet<string>): { readonly html: string; readonly text: string } {
  const joined = (text: string) => (locale === 'vi' ? joinCompounds(text, compounds) : text);
  const names = [...entry.names, entryKeys(entry).join(' ')].join('; ');
  const head = [
    ...pageFilters(entry, locale).map(([name, value]) => said('filter', name, value)),
    said('sort', 'newest', entry.date || '0000'),
    said('sort', 'oldest', entry.date || '9999'),
    said('meta', 'title', joined(entry.title)),
    said('meta', 'k', joined(names)),
    said('meta', 'kind', entry.kind),
    ...(entry.pillars[0] ? [said('meta', 'pillar', entry.pillars[0])] : []),
    ...(entry.date ? [said('meta', 'date', entry.date)] : []),
  ];
  const main = weighedMain(page, entry.kind);
  const html = splitDStroke(`<!doctype html><html lang="${locale}"><head>${head.join('')}</head><body>${joined(main.toString())}</body></html>`);
  return { html, text: `${main.structuredText} ${entry.title} ${entry.names.join(' ')}` };
}
