import type { Root } from 'mdast';
import type { Problem } from './problem.ts';

/** Deeper than any page needs; the time and memory of the build grow with the depth. */
const DEEPEST = 12;

/** Marks of quotations and lists one inside the other at the head of a line. */
const MARKERS = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)]|\\?)[ \\t]+){${DEEPEST},}|^[ \\t]{80,}\\S`, 'm');

const said = {
  vi: 'Quá nhiều lớp lồng nhau (danh sách, trích dẫn, thẻ, ngoặc): viết lại cho phẳng hơn.',
  en: 'Too many things one inside another (lists, quotations, tags, brackets): write them less nested.',
};

/**
 * The problem of a file nested too deeply to be read in bounded time.
 *
 * @param file its path
 * @param line where, if known
 * @returns the problem
 */
export function tooDeep(file: string, line = 1): Problem {
  return { file, line, ...said };
}

/**
 * Finds marks nested too deeply, before the file is parsed.
 *
 * @param text the file's text
 * @param file its path, for messages
 * @returns one problem, at the first such line
 */
export function nestingProblems(text: string, file: string): Problem[] {
  const match = MARKERS.exec(text);
  return match ? [tooDeep(file, text.slice(0, match.index).split('\n').length)] : [];
}

/**
 * Finds a tree that is too deep, without recursion.
 *
 * @param body a parsed MDX body
 * @returns whether some node lies deeper than any page needs
 */
export function isTooDeep(body: Root): boolean {
  let level: { children?: unknown[] }[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => (node.children ?? []) as { children?: unknown[] }[]);
  }
  return false;
}
