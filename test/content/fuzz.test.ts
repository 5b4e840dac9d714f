import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { dangers, madeBy } from './fuzz/rendered.ts';
import type { Outcome } from './fuzz/trial.ts';

/** How many files are spoilt: `npm run fuzz:content` asks for more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2_000);
/** The first seed; the trials of one seed are the same everywhere. */
const FIRST = Number(process.env['FUZZ_SEED'] ?? 1);
/** A trial that has not ended after so many seconds never will. */
const PATIENCE = 120;

interface Report {
  readonly accepted: number;
  readonly faults: readonly { readonly seed: number; readonly outcome: Outcome }[];
}

/** Runs the trials in a thread of their own, which can be stopped from outside. */
function run(): Promise<Report> {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./fuzz/worker.ts', import.meta.url), { workerData: { from: FIRST, to: FIRST + RUNS, progress } });
  return new Promise((resolve, reject) => {
    let last = -1;
    let waited = 0;
    const watch = setInterval(() => {
      const seed = Atomics.load(progress, 0);
      waited = seed === last ? waited + 1 : 0;
      last = seed;
      if (waited < PATIENCE) return;
      reject(new Error(`The trial of seed ${seed} does not end.`));
      void worker.terminate();
    }, 1_000);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The trials ended with code ${code} at seed ${Atomics.load(progress, 0)}.`)));
    worker.once('exit', () => clearInterval(watch));
  });
}

test.each([
  ['<script>alert(1)</script>', ['<script>']],
  ['[x](javascript:alert(1))', ['<a href="javascript:alert(1)">']],
  ['[x](data:text/html,x)', ['<a href="data:text/html,x">']],
  ['<Note title="x" onclick="alert(1)">x</Note>', ['<Note onclick>']],
  ['![x](x.jpg)', ['<img>', '<img src>', '<img alt>']],
  ['Nothing [wrong](https://example.org/) here.<Ref s="s1" />', []],
])('what must not be on a page would be seen: %s', (text, seen) => {
  expect(dangers(madeBy(text))).toEqual(seen);
});

test(
  `${RUNS} spoilt files: the check ends, throws nothing, and what it lets through compiles and holds no script`,
  async () => {
    const { accepted, faults } = await run();
    console.log(`${RUNS} spoilt files: ${RUNS - accepted} refused, ${accepted} let through, ${faults.length} faults`);
    expect(faults).toEqual([]);
    // Trials that all end the same way would show nothing.
    expect(accepted).toBeGreaterThan(RUNS / 50);
    expect(RUNS - accepted).toBeGreaterThan(RUNS / 4);
  },
  60 * 60 * 1_000,
);
