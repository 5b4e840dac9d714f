import type { TimelineView, ViewFault } from '../view.ts';

/** The words of the interface that say a view, and the names of what it can choose from. */
export interface ViewWords {
  /** sentences with `{date}`, `{level}`, `{query}` to fill in */
  readonly from: string;
  readonly to: string;
  readonly upTo: string;
  readonly query: string;
  /** what is wrong where the last day stands before the first */
  readonly order: string;
  /** by id of kind, field and role */
  readonly names: Readonly<Record<string, string>>;
}

/** Fills in a place of a sentence; a function, as `$&` in what a reader typed must mean nothing. */
const fill = (sentence: string, place: string, value: string) => sentence.replace(`{${place}}`, () => value);

/**
 * Says what a view is narrowed to.
 *
 * @param view what is shown
 * @param words words of the reader's language
 * @returns such as `từ 2010; Kinh tế, Kết nối; “hội nghị”`; empty for everything
 */
export function wordsOfView(view: TimelineView, words: ViewWords): string {
  const named = (ids: readonly string[]) => ids.map((id) => words.names[id] ?? id).join(', ');
  const parts = [
    view.from && fill(words.from, 'date', view.from),
    view.to && fill(words.to, 'date', view.to),
    named(view.pillars),
    named(view.kinds),
    named(view.roles),
    view.depth < 3 && fill(words.upTo, 'level', view.depth === 1 ? '1' : '1–2'),
    view.query && fill(words.query, 'query', view.query),
  ];
  return parts.filter(Boolean).join('; ');
}

/**
 * Names the parameters of an address that mean nothing.
 *
 * @param faults as the view was read
 * @param words words of the reader's language
 * @returns their names as the address has them; empty where all is well
 */
export function wordsOfFaults(faults: readonly (ViewFault | 'sort')[], words: ViewWords): string {
  return faults.map((fault) => (fault === 'order' ? words.order : `“${fault}”`)).join(', ');
}
