/** Numbers that look random and come again with the same seed. */
export interface Random {
  /** a whole number from 0 up to, not including, the bound */
  readonly below: (bound: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

/**
 * Makes a generator of random numbers (mulberry32, by Tommy Ettinger, public domain).
 *
 * @param seed any whole number
 * @returns the generator
 */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const below = (bound: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
