import type { Localized } from './locales.ts';

/** How a passage that still waits for its author begins. */
const openings: Localized = { vi: '[Cần viết:', en: '[To write:' };

/**
 * What stands in a new file where its author is to write.
 *
 * @param vi what to write, in Vietnamese
 * @param en the same in English
 * @returns a passage a language
 */
export function toWrite(vi: string, en: string): Localized {
  return { vi: `${openings.vi} ${vi}]`, en: `${openings.en} ${en}]` };
}

/**
 * Finds the first passage of a line that still waits for its author.
 *
 * @param line a line of a file
 * @returns the passage and where it begins, counted from 0; nothing when all is written
 */
export function unfinished(line: string): { readonly passage: string; readonly at: number } | undefined {
  const match = /\[(?:Cần viết|To write):[^\]]*\]?/.exec(line);
  return match ? { passage: match[0], at: match.index } : undefined;
}
