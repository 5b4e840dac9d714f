import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** A page of the built site. */
export interface PageFile {
  /** path below the folder, with forward slashes */
  readonly file: string;
  /** address below the site's root */
  readonly path: string;
  readonly html: string;
  /** its elements, parsed anew when another page's were asked for in between: those of ten thousand pages would not fit into memory */
  readonly document: HTMLElement;
}

/** The page parsed last. */
let parsed: { readonly html: string; readonly document: HTMLElement } | undefined;

/** Parses a page unless it was the last one parsed. */
function documentOf(html: string): HTMLElement {
  if (parsed?.html !== html) parsed = { html, document: parse(html) };
  return parsed.document;
}

/**
 * Reads every page of a built site.
 *
 * @param dist folder of the built site
 * @returns its pages in order of their addresses
 */
export function readPages(dist: string): PageFile[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return {
        file,
        path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        get document() {
          return documentOf(html);
        },
      };
    });
}
