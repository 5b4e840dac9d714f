import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { everywhereHeaders, notFramedHeaders, prefixRules } from '../domain/security-policy.ts';

const rule = (path: string, headers: Readonly<Record<string, string>>) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];

/**
 * Lists the folders and pages at the root of a built site that nobody may frame, one level deeper where a folder holds
 * embeds and other pages.
 *
 * @param dist folder of the built site
 * @param folder where to begin, with slashes at both ends
 * @returns paths in order, folders ending in a slash: `/404.html`, `/bai-viet/`, `/en/articles/`
 */
export function unframedPaths(dist: string, folder = '/'): string[] {
  const framed = (path: string) => prefixRules.some((one) => one.framed && one.prefix.startsWith(path));
  return readdirSync(join(dist, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.html'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`;
      if (!framed(path)) return [path];
      return prefixRules.some(({ prefix }) => prefix === path) ? [] : unframedPaths(dist, path);
    });
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read. Where several rules fit a path they send the
 * headers of all, those of one name joined by a comma. So nothing may stand under `/*` that an embed must not get, and
 * that nobody may frame a page is said folder by folder; two policies of one answer both hold (CSP Level 3, 3.1).
 *
 * @param paths what `unframedPaths` lists
 * @returns its text
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(paths: readonly string[]): string {
  // A folder's own page has the folder's address, which no pattern fits.
  const folders = new Set(paths.map((path) => path.slice(0, path.replace(/\/$/, '').lastIndexOf('/') + 1)));
  return [
    ...rule('/*', everywhereHeaders),
    ...[...folders].flatMap((folder) => rule(folder, notFramedHeaders)),
    ...paths.flatMap((path) => rule(path.endsWith('/') ? `${path}*` : path, notFramedHeaders)),
    ...prefixRules.flatMap(({ prefix, headers }) => rule(`${prefix}*`, headers)),
    '',
  ].join('\n');
}
