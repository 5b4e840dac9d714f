import type { PagefindResult } from './pagefind-types.ts';
import type { TitleHit } from './titles/match-titles.ts';

/** A page in the list of answers: found by its name, in the full text, or both. */
export interface Ranked {
  readonly title?: TitleHit;
  readonly result?: PagefindResult;
}

/** Share of a query that a name must have to stand first, before the full text has answered. */
const PIN_COVERAGE = 0.85;
/** Most answers that stand first by their names. */
const MOST_PINNED = 6;
/** What a name counts for among the other answers, compared with the best of the full text. */
const TITLE_SHARE = 0.7;
/** Share of a query that the name of a page must have where the full text does not find the page. */
const ALONE_COVERAGE = 0.6;

/**
 * The titles that stand first and stay there: those that have all or nearly all of the query.
 *
 * @param hits titles, the best first
 * @returns at most six
 */
export function pinned(hits: readonly TitleHit[]): TitleHit[] {
  return hits.filter(({ coverage }) => coverage >= PIN_COVERAGE).slice(0, MOST_PINNED);
}

/**
 * Brings titles and full text together. The pinned titles come first, as they stood before; then everything else by
 * its score in the full text and by its name.
 *
 * @param hits titles, the best first
 * @param results answers of the full text, the best first
 * @param relaxed whether the results lack some of the words
 * @returns all answers, each page once
 */
export function merge(hits: readonly TitleHit[], results: readonly PagefindResult[], relaxed: boolean): Ranked[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  const first = pinned(hits);
  const join = (title: TitleHit): Ranked => {
    const result = byId.get(title.entry.id);
    return result ? { title, result } : { title };
  };
  const shown = new Set(first.flatMap(({ entry }) => entry.id || []));
  const titles = new Map(hits.filter((hit) => !first.includes(hit)).map((hit) => [hit.entry.id || hit.entry.path, hit]));
  const best = Math.max(results[0]?.score ?? 0, 0.001);
  const scored = results
    .filter(({ id }) => !shown.has(id))
    .map((result) => {
      const title = titles.get(result.id);
      const score = (relaxed ? 0.6 : 1) * (result.score / best) + TITLE_SHARE * (title?.score ?? 0);
      return { score, ranked: title ? { title, result } : { result } };
    });
  const alone = [...titles.values()]
    .filter(({ entry, coverage }) => !byId.has(entry.id) && coverage >= ALONE_COVERAGE)
    .map((title) => ({ score: TITLE_SHARE * title.score, ranked: { title } }));
  const rest = [...scored, ...alone].sort((a, b) => b.score - a.score).map(({ ranked }) => ranked);
  return [...first.map(join), ...rest];
}
