import { load } from 'js-yaml';
import { isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { tooDeep } from './nesting.ts';
import type { Place, Problem } from './problem.ts';
import { yamlFault } from './yaml-fault.ts';

/** A YAML text read with the place of each of its values kept. */
export interface YamlFile {
  /** the values, dates as the text they are written in */
  readonly data: unknown;
  /** the values as the site's build reads them, where a bare date is a point in time */
  readonly built: unknown;
  /**
   * Place of the value at a path; of its nearest parent where the value itself is missing. `within`
   * finds a part of the value in its source.
   */
  readonly locate: (path: readonly PropertyKey[], within?: (source: string) => number) => Place;
}

type Document = ReturnType<typeof parseDocument>;

/** An alias, or a tag of a program, is never meant by who writes content; the first could also grow without bound. */
function foreign(document: Document): { code: 'BAD_ALIAS' | 'TAG_RESOLVE_FAILED'; offset: number } | undefined {
  let alias: number | undefined;
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined;
    alias = node.range?.[0];
    return visit.BREAK;
  });
  if (alias !== undefined) return { code: 'BAD_ALIAS', offset: alias };
  const [warning] = document.warnings;
  return warning && { code: 'TAG_RESOLVE_FAILED', offset: warning.pos[0] };
}

/**
 * Reads YAML 1.2.
 *
 * @param text the file's text
 * @param file its path, for messages
 * @param lineOffset lines that stand before the YAML in the file (front matter begins after `---`)
 * @returns the data, or the first problem that makes it unreadable: later ones only follow from it
 */
export function readYaml(text: string, file: string, lineOffset = 0): YamlFile | Problem[] {
  const counter = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: counter, logLevel: 'error' });
  } catch (failure) {
    if (failure instanceof RangeError) return [tooDeep(file, 1 + lineOffset)];
    throw failure;
  }
  const [error] = document.errors;
  const fault = error ? { code: error.code, offset: error.pos[0] } : foreign(document);
  if (fault) return [{ file, ...at(fault.offset), ...yamlFault(fault.code) }];
  let built: unknown;
  try {
    built = load(text);
  } catch (failure) {
    // The two readers of YAML differ in rare forms; what the build cannot read cannot be published.
    const line = (failure as { mark?: { line: number } }).mark?.line ?? 0;
    return [{ file, line: line + 1 + lineOffset, ...yamlFault('IMPOSSIBLE') }];
  }
  return {
    data: document.toJS(),
    built,
    locate(path, within) {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        if (!isNode(node) || !node.range) continue;
        const [start, end] = node.range;
        return at(start + (within && length === path.length ? within(text.slice(start, end)) : 0));
      }
      return { line: 1 + lineOffset, column: 1 };
    },
  };
}
