import type { Engine } from './engines.ts';
import type { BenchQuery } from './query-set.ts';

/** Where the first right page stood for a query. */
export interface Placed {
  readonly query: BenchQuery;
  /** 1 for the first; 0 where none of the first ten was right */
  readonly place: number;
}

/** How an engine did on some queries, each as a share of 1. */
export interface Score {
  readonly queries: number;
  readonly first: number;
  readonly firstFive: number;
  /** mean of 1 / place */
  readonly meanReciprocalRank: number;
}

/**
 * Asks an engine every query.
 *
 * @param engine the engine
 * @param queries the queries
 * @returns where the right pages stood
 */
export async function place(engine: Engine, queries: readonly BenchQuery[]): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const query of queries) {
    const found = await engine.find(query.typed, query.locale);
    placed.push({ query, place: found.findIndex((path) => query.right.has(path)) + 1 });
  }
  return placed;
}

/**
 * Counts how often the right page came first, and among the first five.
 *
 * @param placed where the right pages stood
 * @returns the shares
 */
export function score(placed: readonly Placed[]): Score {
  const share = (fits: (place: number) => boolean) => placed.filter((one) => fits(one.place)).length / placed.length;
  return {
    queries: placed.length,
    first: share((at) => at === 1),
    firstFive: share((at) => at >= 1 && at <= 5),
    meanReciprocalRank: placed.reduce((sum, { place: at }) => sum + (at > 0 ? 1 / at : 0), 0) / placed.length,
  };
}
