import type { MarkedText, TermFinder } from './term-marks.ts';

/** Elements whose text is left alone: links, controls, code, and explanations themselves. */
const CLOSED = /^<(a|button|code|pre|sup)\b|^<span class="(?:def|nw)[ "]/;
const TAG = /(<[^>]*>)/;

/**
 * Finds terms in the text of an HTML fragment, but not inside links, controls, code or explanations.
 *
 * @param html a fragment in which every element is closed
 * @param find finder of terms
 * @param seen ids of terms already explained on the page
 * @param limit how many terms a page may explain
 * @returns the fragment in pieces of HTML; together the whole of it
 */
export function markHtml(html: string, find: TermFinder, seen: Set<string>, limit: number): MarkedText[] {
  const pieces: MarkedText[] = [];
  /** name of the element whose end is awaited, and how many of that name are open */
  let inside = '';
  let depth = 0;
  for (const part of html.split(TAG)) {
    if (part === '') continue;
    const tag = /^<(\/?)([a-z0-9]+)/i.exec(part);
    if (inside) {
      if (tag?.[2] === inside && !part.endsWith('/>')) depth += tag[1] ? -1 : 1;
      if (depth === 0) inside = '';
      pieces.push({ text: part });
    } else if (tag) {
      if (CLOSED.test(part)) {
        inside = tag[2] ?? '';
        depth = 1;
      }
      pieces.push({ text: part });
    } else pieces.push(...find(part, seen, limit));
  }
  return joined(pieces);
}

/** Pieces without a term that follow each other are one. */
function joined(pieces: readonly MarkedText[]): MarkedText[] {
  const all: MarkedText[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && last.term === undefined && piece.term === undefined) all[all.length - 1] = { text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
