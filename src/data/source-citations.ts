import type { Source } from '../schemas/source.ts';

/**
 * The sources of a page as schema.org's `citation` takes them.
 *
 * @param sources the page's sources
 * @returns the address of each, or its publisher and title where it has none
 */
export function sourceCitations(sources: readonly Source[]): string[] {
  return sources.map((source) => source.url ?? [source.publisher, source.title].filter(Boolean).join(': '));
}
