import type { HTMLElement } from 'node-html-parser';
import type { PageFile } from '../../built-site/page-file.ts';
import { type Locale, locales } from '../../domain/locales.ts';
import type { TitleEntry } from './title-entry.ts';

const meta = ({ document }: PageFile, name: string): string[] =>
  document.querySelectorAll(`meta[name="${name}"]`).map((element) => element.getAttribute('content') ?? '');

const list = (text: string | undefined): string[] => [...new Set((text ?? '').split('; ').filter(Boolean))];

/** Rows that have no page of their own are found by their names and lead to their place in the table. */
function rowEntries(page: PageFile, table: TitleEntry): TitleEntry[] {
  const named = (row: HTMLElement): TitleEntry[] => {
    const head = row.querySelector('th');
    if (!head || head.querySelector('a')) return [];
    const title = head.childNodes
      .filter((node) => node.nodeType === 3)
      .map((node) => node.text)
      .join('')
      .trim();
    return [{ ...table, title, path: `${page.path}#${row.id}`, id: '', kind: 'row', names: list(row.getAttribute('data-names')), date: '', end: '', level: 0 }];
  };
  return page.document.querySelectorAll('main tbody tr[id]').flatMap(named);
}

/**
 * What the title tier finds on a page of the built site: the page, and the rows of its tables.
 *
 * @param page a page
 * @param id the full-text index's name for it
 * @returns its language and entries
 */
export function pageEntries(page: PageFile, id: string): { locale: Locale; entries: TitleEntry[] } {
  const one = (name: string) => meta(page, name)[0] ?? '';
  const lang = page.document.querySelector('html')?.getAttribute('lang');
  const name = page.document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const acronym = page.document.querySelector('h1 .acronym')?.text.trim();
  const entry: TitleEntry = {
    title: acronym && !name.includes(acronym) ? `${name} (${acronym})` : name,
    path: page.path,
    id,
    kind: one('kind'),
    pillars: meta(page, 'pillar'),
    date: one('date'),
    end: one('end'),
    level: Number(one('level')),
    names: list(one('keywords')),
  };
  return { locale: locales.find((locale) => locale === lang) ?? 'vi', entries: [entry, ...rowEntries(page, entry)] };
}
