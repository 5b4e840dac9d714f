/** Something in the content that stops the build. */
export interface Problem {
  /** path below the project's root */
  readonly file: string;
  /** 1-based; absent where the whole file is meant */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** what is wrong and what to write instead */
  readonly vi: string;
  readonly en: string;
}

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Writes a problem for a terminal: place, then both languages.
 *
 * @param problem what is wrong
 * @returns three lines: `file:line:column`, Vietnamese, English
 */
export function formatProblem({ file, line, column, vi, en }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}\n  vi  ${vi}\n  en  ${en}`;
}

/**
 * Makes a problem of a schema message, which carries its two languages on two lines.
 *
 * @param file the file it stands in
 * @param place where, if known
 * @param text Vietnamese, a line break, English
 * @param field name of the field, for the reader
 * @returns the problem
 */
export function problemFromMessage(file: string, place: Place | undefined, text: string, field = ''): Problem {
  const [vi = text, en = vi] = text.split('\n');
  const prefix = field ? `${field}: ` : '';
  return { file, line: place?.line, column: place?.column, vi: prefix + vi, en: prefix + en };
}
