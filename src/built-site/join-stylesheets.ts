import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Style sheets that stand one after another, for every medium, as Astro writes them into the head of a page. */
const RUN = /(?:<link rel="stylesheet" href="[^"]+">)+/g;
const SHEET = /href="([^"]+)"/g;
/** A sheet of so large a part of all pages stays by itself: a reader who goes on has it already. */
const SHARED = 0.5;

const sheetsOf = (html: string): string[] => [...html.matchAll(SHEET)].map(([, href = '']) => href);
const linkTo = (href: string) => `<link rel="stylesheet" href="${href}">`;

/**
 * Joins the style sheets of each page that few others share, where they stand one after another, so that their order
 * stays. The build makes one of every few components; over HTTP/1.1, where a browser opens six connections to a host, the
 * first paint would wait for a second round of them. A sheet that no page links any more is taken away.
 *
 * @param dist the built site, whose pages and `_astro/` are changed
 * @param files its pages, relative to `dist`
 * @param base the site's base path, with a slash at its end
 * @returns how many sheets were written
 */
export function joinStylesheets(dist: string, files: readonly string[], base: string): number {
  const pages = files.map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const end = Math.max(html.indexOf('</head>'), 0);
    return { file, head: html.slice(0, end), rest: html.slice(end) };
  });
  const uses = new Map<string, number>();
  for (const { head } of pages) for (const sheet of (head.match(RUN) ?? []).flatMap(sheetsOf)) uses.set(sheet, (uses.get(sheet) ?? 0) + 1);
  const isShared = (sheet: string) => (uses.get(sheet) ?? 0) > pages.length * SHARED;
  const joined = new Map<string, string>();
  const joinedRun = (sheets: readonly string[]) => {
    const key = sheets.join(' ');
    const href = joined.get(key) ?? writeJoined(dist, sheets, base);
    joined.set(key, href);
    return href;
  };
  const linked = new Set<string>();
  for (const { file, head, rest } of pages) {
    const next = head.replace(RUN, (run) =>
      runsOf(sheetsOf(run), isShared)
        .map((sheets) => linkTo(sheets.length > 1 ? joinedRun(sheets) : sheets.join('')))
        .join(''),
    );
    if (next !== head) writeFileSync(join(dist, file), next + rest);
    for (const sheet of sheetsOf(next + rest)) linked.add(sheet);
  }
  for (const sheet of uses.keys()) if (!linked.has(sheet)) rmSync(join(dist, sheet.slice(base.length)));
  return joined.size;
}

/** Parts a list into the sheets that stay by themselves and the runs between them. */
function runsOf(sheets: readonly string[], isShared: (sheet: string) => boolean): string[][] {
  const runs: string[][] = [];
  let open = false;
  for (const sheet of sheets) {
    if (isShared(sheet)) runs.push([sheet]);
    else if (open) runs.at(-1)?.push(sheet);
    else runs.push([sheet]);
    open = !isShared(sheet);
  }
  return runs;
}

function writeJoined(dist: string, sheets: readonly string[], base: string): string {
  const css = sheets.map((sheet) => readFileSync(join(dist, sheet.slice(base.length)), 'utf8')).join('\n');
  const name = `_astro/${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(dist, name), css);
  return base + name;
}
