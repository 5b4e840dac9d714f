/**
 * Does one thing after another, each but the first in a turn of its own, so that none keeps the reader waiting for long.
 *
 * @param steps what is to be done
 */
export function inTurns([step, ...others]: readonly (() => unknown)[]): void {
  step?.();
  if (others.length > 0) setTimeout(() => inTurns(others));
}
