import { sourceId } from '../domain/source-id.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Source } from '../schemas/source.ts';

/** Facts of one record, and the sources of that record. */
export interface FactsOfRecord {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
}

/** The sources of facts that were gathered from several records. */
export interface GatheredSources {
  /** every source that a fact cites, once, in the order in which they are first cited; the key is the place in the list, from 1 */
  readonly sources: readonly Source[];
  /** for each record the number of each of its sources in the list, by its key in the record */
  readonly numbers: readonly ReadonlyMap<string, number>[];
}

/**
 * Makes one list of sources for a page that shows facts of several records, whose keys mean something only inside them.
 *
 * @param records facts with their records' sources, in the order of the page
 * @returns the list, and the numbers by which each record's facts refer to it
 */
export function gatherSources(records: readonly FactsOfRecord[]): GatheredSources {
  const places = new Map<string, number>();
  const sources: Source[] = [];
  const numbers = records.map((record) => {
    const cited = new Set(record.facts.flatMap((fact) => fact.sources));
    const own = record.sources.filter((source) => cited.has(source.key));
    return new Map(
      own.map((source) => {
        const id = sourceId(source);
        const place = places.get(id) ?? sources.push({ ...source, key: String(sources.length + 1) });
        places.set(id, place);
        return [source.key, place];
      }),
    );
  });
  return { sources, numbers };
}
