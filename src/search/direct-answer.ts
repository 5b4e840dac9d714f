import type { QuickAnswer } from './search.ts';
import type { TitleHit } from './titles/match-titles.ts';

/** What each kind of key asks for: a date what happened, a number the document. */
const KIND_OF_KEY = { date: 'milestone', number: 'document' } as const;

/** The only hit of several, if there is one alone. */
const only = (hits: readonly TitleHit[]): TitleHit | undefined => (hits.length === 1 ? hits[0] : undefined);

/**
 * The one record that a query names exactly, by its date, its document number, or a name of its own.
 *
 * @param answer what names have answered
 * @returns the record; nothing where there are several, or none
 */
export function directAnswer({ reading, titles }: QuickAnswer): TitleHit | undefined {
  const exact = titles.filter((hit) => hit.exact);
  const keys = reading.query.forms.filter((form) => form.keys.length > 0 && form.words.length === 0).flatMap((form) => form.keys.flat());
  if (keys.length > 0) {
    if (keys.some((key) => key.startsWith('thang'))) return undefined;
    const kind = keys.some((key) => key.startsWith('ngay')) ? KIND_OF_KEY.date : KIND_OF_KEY.number;
    return only(exact.filter(({ entry }) => entry.kind === kind));
  }
  const named = exact.filter((hit) => hit.byTitle && !hit.entry.path.includes('#'));
  const first = named[0];
  // A term explains what its namesakes tell of.
  return only(named) ?? (first?.entry.kind === 'term' ? first : undefined);
}

/** What the page of a record says first, and where it has it from. */
export interface Lead {
  readonly text: string;
  readonly source: string;
  readonly sourceHref: string;
  /** how many more sources the page names */
  readonly more: number;
}

/**
 * Reads the lead of a record from its own page, which the reader will most likely open next.
 *
 * @param href address of the page
 * @returns its first sentences and the first source for them; nothing where the page has none
 * @throws when the page cannot be loaded
 */
export async function readLead(href: string): Promise<Lead | undefined> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const lead = page.querySelector('main .sum');
  const named = lead?.querySelector('a.ref')?.getAttribute('href')?.slice(1);
  for (const mark of lead?.querySelectorAll('.nw, .def') ?? []) mark.remove();
  const source = page.querySelector(`#${named ?? 'source-1'}`)?.querySelector('a, span');
  const text = lead?.textContent
    ?.replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!text || !source) return undefined;
  const count = page.querySelectorAll('.srcs > li').length;
  return { text, source: source.textContent?.trim() ?? '', sourceHref: source.getAttribute('href') ?? '', more: count - 1 };
}
