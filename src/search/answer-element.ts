import type { Lead } from './direct-answer.ts';
import { element, type PageWords, say } from './page-words.ts';

/**
 * Makes a page of the list the answer: the sentences its own page begins with take the place of the excerpt, with
 * their source.
 *
 * @param item what `hitElement` drew
 * @param lead what the page says first
 * @param words names and sentences
 */
export function showAnswer(item: HTMLLIElement, { text, source, sourceHref, more }: Lead, words: PageWords): void {
  item.querySelector('.ex')?.replaceChildren(text);
  item.querySelector('.from')?.remove();
  const from = element('p', 'from');
  const link = sourceHref.startsWith('http') ? element('a') : element('span');
  link.textContent = source;
  if (link instanceof HTMLAnchorElement) {
    link.href = sourceHref;
    link.rel = 'external';
  }
  from.append(`${say(words, 'answerSource')} `, link);
  if (more > 0) from.append(` ${say(words, 'moreSources', { count: String(more) })}`);
  item.querySelector('.ex')?.after(from);
}
