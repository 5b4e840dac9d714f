import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { splitDStroke } from './d-stroke.ts';

/** Pagefind's own search boxes, which this site does not use. */
const READY_MADE_UI = /^pagefind-(?:(?:modular-|component-)?ui|highlight)\./;

/** What the index step did. */
export interface IndexReport {
  readonly pages: number;
}

/** Pagefind answers with errors instead of throwing them. */
function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
}

/**
 * Makes the search index of a built site, one part a language, and writes it to `pagefind/` in it.
 *
 * @param dist folder of the built site
 * @returns how many pages were indexed
 * @throws when Pagefind cannot read a page or write the index
 */
export async function indexSite(dist: string): Promise<IndexReport> {
  const { index, errors } = await createIndex({});
  refuse('pagefind', errors);
  if (!index) throw new Error('pagefind: no index was made');
  let pages = 0;
  for (const file of globSync('**/index.html', { cwd: dist }).sort()) {
    const html = readFileSync(join(dist, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content: splitDStroke(html) });
    refuse(file, added.errors);
    pages += 1;
  }
  const written = await index.getFiles();
  refuse('pagefind', written.errors);
  for (const file of written.files.filter(({ path }) => !READY_MADE_UI.test(path))) {
    const path = join(dist, 'pagefind', file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.content);
  }
  await close();
  return { pages };
}
