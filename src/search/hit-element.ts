import type { PagefindHit } from './pagefind-types.ts';

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', text = ''): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
};

/** Pagefind's excerpt is escaped text in which only `<mark>` stands; it is rebuilt, never inserted as HTML. */
function excerpt(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes)
    fragment.append(node instanceof HTMLElement && node.localName === 'mark' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''));
  return fragment;
}

/** A date as lists show it. */
function shortDate(iso: string, lang: string): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (iso.length > 4) options.month = lang === 'vi' ? 'numeric' : 'short';
  if (iso.length > 7) options.day = 'numeric';
  return new Intl.DateTimeFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', options).format(new Date(iso));
}

/**
 * Draws one hit.
 *
 * @param hit a page that was found
 * @param names words for kinds and pillars by their ids
 * @param lang language of the page
 * @returns a list item with a link
 */
export function hitElement(hit: PagefindHit, names: ReadonlyMap<string, string>, lang: string): HTMLLIElement {
  const item = element('li');
  const meta = element('p', 'meta');
  const { kind = '', pillar = '', date } = hit.meta;
  if (pillar) {
    const field = element('span', '', names.get(pillar) ?? '');
    const mark = element('i', `k ${pillar}`);
    mark.setAttribute('aria-hidden', 'true');
    field.prepend(mark);
    meta.append(field);
  }
  if (names.has(kind)) meta.append(element('span', '', names.get(kind)));
  if (date) {
    const time = element('time', '', shortDate(date, lang));
    time.dateTime = date;
    meta.append(time);
  }
  const heading = element('h2');
  const link = element('a', '', hit.meta['title'] ?? hit.url);
  link.href = hit.url;
  link.dataset['searchResult'] = '';
  heading.append(link);
  const text = element('p');
  text.append(excerpt(hit.excerpt));
  item.append(meta, heading, text);
  return item;
}
