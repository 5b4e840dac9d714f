/** Numbers at random that are the same every time. */
export interface Chance {
  /** from 0 to under 1 */
  next(): number;
  /** a whole number from 0 to under `below` */
  under(below: number): number;
  /** one of a list; throws where it is empty */
  pick<T>(list: readonly T[]): T;
}

/**
 * Makes a generator of numbers that is the same every time (mulberry32).
 *
 * @param seed where it begins
 * @returns the generator
 */
export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const under = (below: number) => Math.floor(next() * below);
  return {
    next,
    under,
    pick(list) {
      if (list.length === 0) throw new Error('Nothing to pick from.');
      return list[under(list.length)] as (typeof list)[number];
    },
  };
}
