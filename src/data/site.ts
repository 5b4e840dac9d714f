import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { site as schema } from '../schemas/site.ts';

/** Who publishes the site and on what terms, from `content/site.yaml`. */
export const site = schema.parse(parse(readFileSync(join(process.cwd(), 'content/site.yaml'), 'utf8')));

/** The site's base path: `/`, or the path of `SITE_URL` where the site does not stand at the root of its host. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Makes a path below the site's root into one that a link can use.
 *
 * @param path a path that begins with a slash
 * @returns the path below the host's root
 */
export function href(path: string): string {
  return `${base}${path}`;
}

/**
 * Makes a path below the site's root into a whole address, for canonical links, feeds and data.
 *
 * @param path a path that begins with a slash
 * @returns an absolute address
 */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
