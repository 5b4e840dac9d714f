import type { Source } from '../schemas/source.ts';

/**
 * Numbers the sources of a page in the order in which it lists them.
 *
 * @param sources the page's sources
 * @returns the number of each, from 1, by its key
 */
export function sourceNumbers(sources: readonly Source[]): ReadonlyMap<string, number> {
  return new Map(sources.map((source, index) => [source.key, index + 1]));
}
