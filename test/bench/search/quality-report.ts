import type { Engine } from './engines.ts';
import { percent, table } from './format.ts';
import type { BenchQuery } from './query-set.ts';
import { place, score } from './score.ts';

/**
 * Asks every engine every query and prints how each did, by class of query.
 *
 * @param title what the queries are
 * @param engines the engines
 * @param queries the queries
 */
export async function reportQuality(title: string, engines: readonly Engine[], queries: readonly BenchQuery[]): Promise<void> {
  for (const engine of engines) {
    const placed = await place(engine, queries);
    const rows = [...Map.groupBy(placed, ({ query }) => query.group), ['all', placed] as const].map(([group, own]) => {
      const { queries: asked, first, firstFive, meanReciprocalRank } = score(own);
      return [group, String(asked), percent(first), percent(firstFive), meanReciprocalRank.toFixed(3)];
    });
    console.log(`\n${engine.name}, ${title}\n${table([['class', 'queries', 'first', 'first five', 'MRR'], ...rows])}`);
  }
}
