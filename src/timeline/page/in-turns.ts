import { nextTurn } from '../next-turn.ts';

/**
 * Does one thing after another, each in a turn of its own, so that none keeps the reader waiting for long.
 *
 * @param steps what is to be done
 */
export async function inTurns(steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of steps) {
    await nextTurn();
    step();
  }
}
