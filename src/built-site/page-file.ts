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
  readonly document: HTMLElement;
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
      return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parse(html) };
    });
}
