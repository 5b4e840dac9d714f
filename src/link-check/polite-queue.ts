import { setTimeout as wait } from 'node:timers/promises';

/** Runs a task when it is the host's turn. */
export type PoliteQueue = <Result>(host: string, task: () => Promise<Result>) => Promise<Result>;

/**
 * A queue that never sends a host two requests at a time.
 *
 * @param pause rest of a host between two requests, milliseconds
 * @param hostsAtOnce how many hosts are asked side by side
 * @returns runs a task as soon as its host is free and rested; resolves and rejects as the task does
 */
export function politeQueue(pause: number, hostsAtOnce: number): PoliteQueue {
  const lastOf = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let free = hostsAtOnce;

  async function inSlot<Result>(task: () => Promise<Result>): Promise<Result> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  }

  return (host, task) => {
    const result = (lastOf.get(host) ?? Promise.resolve()).then(() => inSlot(task));
    const rested = result.then(
      () => wait(pause),
      () => wait(pause),
    );
    lastOf.set(host, rested);
    return result;
  };
}
