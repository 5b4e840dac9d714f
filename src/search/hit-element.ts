import { excerptPieces } from './excerpt.ts';
import { nameWords } from './name-words.ts';
import { element, type PageWords, say, shortDate } from './page-words.ts';
import type { PagefindHit } from './pagefind-types.ts';
import type { TitleHit } from './titles/match-titles.ts';

/** What a list shows of a page, from its name alone or from the full text. */
export interface ShownPage {
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly pillar: string;
  readonly date: string;
  /** another name by which it was found */
  readonly also?: string;
}

/** Most headings shown under a page. */
const MOST_PARTS = 3;
/** Kinds of page whose headings say what stands under them; those of records are the same everywhere. */
const WITH_PARTS: ReadonlySet<string> = new Set(['page', 'article', 'comparison']);

/** The other name by which a page was found, if its title does not show it; a date stands over the title already. */
function otherName({ name, entry }: TitleHit, locale: 'vi' | 'en'): string | undefined {
  if (/^[\d\s./-]+$/.test(name)) return undefined;
  const inTitle = new Set(nameWords(entry.title, locale).map(({ key }) => key));
  return nameWords(name, locale).every(({ key }) => inTitle.has(key)) ? undefined : name;
}

/**
 * What a list shows of a page found by its name.
 *
 * @param hit the title
 * @param base base path of the site
 * @param locale language of the page
 * @returns what to show
 */
export function fromTitle(hit: TitleHit, base: string, locale: 'vi' | 'en'): ShownPage {
  const { title, path, kind, pillars, date } = hit.entry;
  const also = otherName(hit, locale);
  return { title, href: base + path.slice(1), kind, pillar: pillars[0] ?? '', date, ...(also && { also }) };
}

/**
 * What a list shows of a page found in the full text.
 *
 * @param hit the page
 * @returns what to show
 */
export function fromText({ url, meta }: PagefindHit): ShownPage {
  return { title: meta['title'] ?? url, href: url, kind: meta['kind'] ?? '', pillar: meta['pillar'] ?? '', date: meta['date'] ?? '' };
}

/** Kind, field and date, as they stand over a title. */
function metaLine({ kind, pillar, date }: ShownPage, words: PageWords, lang: string): HTMLParagraphElement {
  const line = element('p', 'meta');
  if (words.pillars[pillar]) {
    const field = element('span', '', words.pillars[pillar]);
    const mark = element('i', `k ${pillar}`);
    mark.setAttribute('aria-hidden', 'true');
    field.prepend(mark);
    line.append(field);
  }
  if (words.kinds[kind]) line.append(element('span', '', words.kinds[kind]));
  if (date) {
    const time = element('time', '', shortDate(date, lang));
    time.dateTime = date;
    line.append(time);
  }
  return line;
}

/**
 * Draws a page in the list of answers. Its excerpt has room from the beginning, so that nothing moves when it comes.
 *
 * @param page what to show
 * @param words names and sentences
 * @param lang language of the page
 * @returns a list item with a link
 */
export function hitElement(page: ShownPage, words: PageWords, lang: string): HTMLLIElement {
  const item = element('li');
  const heading = element('h2');
  const link = element('a', '', page.title);
  link.href = page.href;
  link.dataset['searchResult'] = '';
  heading.append(link);
  item.append(metaLine(page, words, lang), heading);
  if (page.also) item.append(element('p', 'also', say(words, 'also', { name: page.also })));
  item.append(element('p', 'ex'));
  return item;
}

/**
 * Adds to a page in the list what the full text tells of it: the excerpt, and headings under which the words stand.
 *
 * @param item what `hitElement` drew
 * @param hit the page as loaded
 * @param asked whether words are among those the reader asked for
 */
export function fillHit(item: HTMLLIElement, hit: PagefindHit, asked: (words: string) => boolean): void {
  const title = item.querySelector('h2')?.textContent ?? '';
  const pieces = excerptPieces(hit.excerpt, { content: hit.content, title }, asked);
  // Built of text and `<mark>`, never inserted as HTML.
  item.querySelector('.ex')?.replaceChildren(...pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text)));
  const parts = WITH_PARTS.has(hit.meta['kind'] ?? '') ? hit.sub_results.filter(({ url }) => url.includes('#')).slice(0, MOST_PARTS) : [];
  item.querySelector('.parts')?.remove();
  if (parts.length === 0) return;
  const list = element('ul', 'parts plain');
  for (const { title, url } of parts) {
    const link = element('a', '', title);
    link.href = url;
    const part = element('li');
    part.append(link);
    list.append(part);
  }
  item.append(list);
}
