import { globSync, readFileSync } from 'node:fs';

/** Lists of one field each are of one template. */
const alike = (path: string) => path.replace(/(linh-vuc|pillar)\/[^/]+/, '$1');

/** Pages of the built site, read for their kind; one of every template in each language is enough for what all pages share. */
const kinds = new Map<string, string>();
for (const file of globSync('dist/**/*.html').sort()) {
  const html = readFileSync(file, 'utf8');
  const kind = /<meta name="kind" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const path = `/${file.replace(/^dist\//, '').replace(/(^|\/)index\.html$/, '$1')}`;
  const key = kind === 'index' ? alike(path) : `${kind} ${lang}`;
  if (!kinds.has(key)) kinds.set(key, path);
}

/** One address of every template in each language; every index page is a template of its own. */
export const templates: readonly string[] = [...kinds.values()];

/** Addresses of every page in the built site, apart from `404` pages and from embeds, which no page links to. */
export const everyPage: readonly string[] = globSync('dist/**/index.html')
  .map((file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`)
  .filter((path) => !/^\/(nhung|en\/embed)\//.test(path))
  .sort();
