import type { Locale } from '../domain/locales.ts';
import { fillHit, fromText, fromTitle, hitElement } from './hit-element.ts';
import type { PageWords } from './page-words.ts';
import type { PagefindHit, PagefindResult } from './pagefind-types.ts';
import type { Ranked } from './rank.ts';

/** The list of answers. */
export interface AnswerList {
  /**
   * Shows answers. What stands in the list already and comes at the same place stays the same element, so that neither
   * the eye nor the focus loses it.
   *
   * @param ranked the answers
   * @param asked whether words are among those the reader asked for
   */
  show(ranked: readonly Ranked[], asked: (words: string) => boolean): Promise<void>;
  /** the element of an answer, if it is shown */
  item(ranked: Ranked): HTMLLIElement | undefined;
  clear(): void;
}

/** What a list needs to load and draw pages. */
export interface ListSources {
  readonly load: (result: PagefindResult) => Promise<PagefindHit>;
  readonly words: PageWords;
  readonly base: string;
  readonly lang: Locale;
}

const keyOf = ({ title, result }: Ranked) => title?.entry.path ?? result?.id ?? '';

/**
 * Makes the list of answers.
 *
 * @param list the element
 * @param sources how to load and draw pages
 * @returns ways to show answers
 */
export function answerList(list: HTMLOListElement, { load, words, base, lang }: ListSources): AnswerList {
  let items = new Map<string, HTMLLIElement>();
  /** What has been filled in already, so that it is not loaded twice. */
  const filled = new WeakMap<HTMLLIElement, PagefindResult>();
  let turn = 0;

  const draw = async (one: Ranked): Promise<{ item: HTMLLIElement; hit: PagefindHit | undefined }> => {
    const known = items.get(keyOf(one));
    if (one.title) return { item: known ?? hitElement(fromTitle(one.title, base, lang), words, lang), hit: undefined };
    const hit = one.result && (await load(one.result));
    return { item: known ?? hitElement(hit ? fromText(hit) : { title: '', href: '', kind: '', pillar: '', date: '' }, words, lang), hit };
  };

  return {
    async show(ranked, asked) {
      turn += 1;
      const mine = turn;
      const drawn = await Promise.all(ranked.map(draw));
      if (mine !== turn) return;
      const next = new Map(drawn.map(({ item }, index) => [keyOf(ranked[index] as Ranked), item]));
      for (const [key, item] of items) if (next.get(key) !== item) item.remove();
      drawn.forEach(({ item }, index) => {
        if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
      });
      items = next;
      await Promise.all(
        drawn.map(async ({ item, hit }, index) => {
          const result = ranked[index]?.result;
          if (!result || filled.get(item) === result) return;
          filled.set(item, result);
          const loaded = hit ?? (await load(result));
          if (!item.classList.contains('answer')) fillHit(item, loaded, asked);
        }),
      );
    },
    item: (one) => items.get(keyOf(one)),
    clear() {
      turn += 1;
      items.clear();
      list.replaceChildren();
    },
  };
}
