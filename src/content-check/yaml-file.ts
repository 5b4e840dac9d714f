import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from './problem.ts';

/** A YAML text read with the place of each of its values kept. */
export interface YamlFile {
  readonly data: unknown;
  /** Place of the value at a path; of its nearest parent where the value itself is missing */
  readonly locate: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML 1.2.
 *
 * @param text the file's text
 * @param file its path, for messages
 * @param lineOffset lines that stand before the YAML in the file (front matter begins after `---`)
 * @returns the data, or the problems that make it unreadable
 */
export function readYaml(text: string, file: string, lineOffset = 0): YamlFile | Problem[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  if (document.errors.length > 0)
    return document.errors.map((error) => {
      const reason = error.message.split('\n')[0] ?? '';
      return {
        file,
        ...at(error.pos[0]),
        vi: `Không đọc được YAML (${reason}). Kiểm tra thụt dòng, dấu ngoặc kép và dấu hai chấm ở dòng này.`,
        en: `This is not readable YAML (${reason}). Check the indent, quotation marks and colons of this line.`,
      };
    });
  return {
    data: document.toJS(),
    locate(path) {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return at(node.range[0]);
      }
      return { line: 1 + lineOffset, column: 1 };
    },
  };
}
