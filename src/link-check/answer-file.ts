import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Answers } from './check-addresses.ts';

/**
 * Reads remembered answers.
 *
 * @param file a file that `rememberAnswers` wrote
 * @returns its answers; none when it is not there or was cut off
 */
export function rememberedAnswers(file: string): Answers {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Answers;
  } catch {
    return {};
  }
}

/**
 * Keeps answers for another day.
 *
 * @param file where
 * @param answers answers by address
 */
export function rememberAnswers(file: string, answers: Answers): void {
  mkdirSync(dirname(file), { recursive: true });
  const sorted = Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`);
}
