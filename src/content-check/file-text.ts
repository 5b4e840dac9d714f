import { sizeProblems } from './file-limits.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { nestingProblems } from './nesting.ts';
import type { Problem } from './problem.ts';
import { unicodeProblems } from './unicode-problems.ts';

/** A file's text, ready to be parsed. */
export interface FileText {
  /** without a byte order mark, which would hide the first field */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** whether it can be parsed in bounded time */
  readonly readable: boolean;
}

/**
 * Looks at a text as letters and lines, before anything is parsed.
 *
 * @param written the file's text
 * @param file its path, for messages
 * @returns the text to parse, and what is wrong with it so far
 */
export function fileText(written: string, file: string): FileText {
  const bounds = sizeProblems(written, file);
  const nesting = bounds.length > 0 ? [] : nestingProblems(written, file);
  const problems = bounds.length > 0 ? bounds : [...hiddenCharacters(written, file), ...unicodeProblems(written, file), ...nesting];
  return { text: written.replace(/^\ufeff/, ''), problems, readable: bounds.length === 0 && nesting.length === 0 };
}
