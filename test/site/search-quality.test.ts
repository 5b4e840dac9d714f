import { beforeAll, describe, expect, test } from 'vitest';
import { openOwnSearch, ownEngine } from '../bench/search/engines.ts';
import { readQueries } from '../bench/search/query-set.ts';
import { type Placed, place, score } from '../bench/search/score.ts';
import { dist } from './built-site.ts';

const queries = readQueries('test/bench/search/queries.yaml', dist);
const KB = 1024;

describe('readers find the right page however they type', () => {
  let placed: readonly Placed[] = [];
  beforeAll(async () => {
    placed = await place(ownEngine(dist), queries);
  });
  const wrong = (all: readonly Placed[], worst: number) => all.filter((one) => one.place === 0 || one.place > worst).map(({ query }) => query.typed);

  test('among the first five for 97 of 100 queries, and first for 90', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(score(placed).firstFive, wrong(placed, 5).join('; ')).toBeGreaterThanOrEqual(0.97);
    expect(score(placed).first, wrong(placed, 1).join('; ')).toBeGreaterThanOrEqual(0.9);
  });

  test.each([...new Set(queries.map(({ group }) => group))])('%s: among the first five for 9 of 10', (group) => {
    const own = placed.filter(({ query }) => query.group === group);
    expect(score(own).firstFive, wrong(own, 5).join('; ')).toBeGreaterThanOrEqual(0.9);
  });
});

test('names answer with at most 25 KB, whatever is typed', async () => {
  const heavy: string[] = [];
  for (const { typed, locale } of queries) {
    const { search, takeBytes } = openOwnSearch(dist, locale);
    await search.quick(typed);
    const bytes = takeBytes();
    if (bytes > 25 * KB) heavy.push(`${typed}: ${bytes}`);
  }
  expect(heavy).toEqual([]);
});
