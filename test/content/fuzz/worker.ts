import { parentPort, workerData } from 'node:worker_threads';
import { type Outcome, trial } from './trial.ts';

const { from, to, progress } = workerData as { from: number; to: number; progress: Int32Array };

const outcomes: { seed: number; outcome: Outcome }[] = [];
let accepted = 0;
for (let seed = from; seed < to; seed += 1) {
  // Whoever waits sees from outside which trial does not end.
  Atomics.store(progress, 0, seed);
  const outcome = trial(seed);
  if (outcome.accepted) accepted += 1;
  if (outcome.faults.length > 0) outcomes.push({ seed, outcome });
}
parentPort?.postMessage({ accepted, faults: outcomes });
