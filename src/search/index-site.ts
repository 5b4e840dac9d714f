import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { PageFile } from '../built-site/page-file.ts';
import { type Locale, locales } from '../domain/locales.ts';
import { collectWords } from './body-words.ts';
import { findCompounds } from './compounds.ts';
import { writeIndexFiles } from './index-files.ts';
import { indexHtml } from './index-page.ts';
import { splitChunks } from './split-chunks.ts';
import { pageEntries } from './titles/page-entries.ts';
import type { TitleEntry } from './titles/title-entry.ts';

/** Pagefind's own search boxes, which this site does not use. */
const READY_MADE_UI = /^pagefind-(?:(?:modular-|component-)?ui|highlight)\./;

/** Kinds of page that are in the full text only: their titles are letters of an alphabet. */
const UNTITLED: ReadonlySet<string> = new Set(['sources']);

/** How many pages Pagefind is given before it has answered for the first of them: it works beside this process. */
const MOST_UNDER_WAY = 32;

/** What the index step did. */
export interface IndexReport {
  readonly pages: number;
  /** files of the title tier */
  readonly files: number;
}

/** A page on its way into the index. */
interface IndexedPage {
  readonly page: PageFile;
  readonly locale: Locale;
  readonly entries: readonly TitleEntry[];
}

/** Pagefind answers with errors instead of throwing them. */
function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
}

/** Adds pages to the index and tells the texts of each language that are in it. */
async function addPages(index: PagefindIndex, pages: readonly IndexedPage[], compounds: ReadonlySet<string>): Promise<ReadonlyMap<Locale, readonly string[]>> {
  const texts = new Map<Locale, string[]>(locales.map((locale) => [locale, []]));
  const underWay = new Set<Promise<void>>();
  for (const { page, locale, entries } of pages) {
    const [entry] = entries;
    if (!entry) continue;
    const { html, text } = indexHtml(page, entry, locale, compounds);
    const adding = index.addHTMLFile({ url: page.path, content: html }).then(({ errors }) => {
      refuse(page.file, errors);
      underWay.delete(adding);
    });
    underWay.add(adding);
    if (underWay.size >= MOST_UNDER_WAY) await Promise.race(underWay);
    texts.get(locale)?.push(text);
  }
  await Promise.all(underWay);
  return texts;
}

/** Writes the files of Pagefind and tells its names for the pages by their addresses. */
async function writeFullText(index: PagefindIndex, dist: string): Promise<ReadonlyMap<string, string>> {
  const { files, errors } = await index.getFiles();
  refuse('pagefind', errors);
  const ids = new Map<string, string>();
  const named = files.map(({ path, content }) => ({ path: path.replaceAll('\\', '/'), content }));
  for (const { path, content } of splitChunks(named)) {
    if (READY_MADE_UI.test(path)) continue;
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    // A fragment is JSON after a mark of twelve bytes, gzipped.
    if (id) ids.set((JSON.parse(gunzipSync(content).subarray(12).toString()) as { url: string }).url, id);
    const to = join(dist, 'pagefind', path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
  }
  return ids;
}

/**
 * Makes the search index of a built site and writes it: the full text, one part a language, to `pagefind/`, and the
 * title tier to `search/`.
 *
 * @param pages all pages of the built site; those without `data-pagefind-body` are left out
 * @param dist folder of the built site
 * @returns how much was indexed
 * @throws when Pagefind cannot read a page or write the index
 */
export async function indexSite(pages: readonly PageFile[], dist: string): Promise<IndexReport> {
  const indexed = pages.filter(({ html }) => html.includes('data-pagefind-body')).map((page) => ({ page, ...pageEntries(page, '') }));
  const titled = (locale: Locale) => indexed.filter((one) => one.locale === locale).flatMap(({ entries }) => entries);
  const compounds = findCompounds(titled('vi').flatMap(({ title, names }) => [title, ...names]));

  const { index, errors } = await createIndex({});
  refuse('pagefind', errors);
  if (!index) throw new Error('pagefind: no index was made');
  const texts = await addPages(index, indexed, new Set(compounds));
  const ids = await writeFullText(index, dist);
  await close();

  let files = 0;
  for (const locale of locales) {
    const entries = titled(locale)
      .filter(({ kind }) => !UNTITLED.has(kind))
      .map((entry) => ({ ...entry, id: ids.get(entry.path) ?? '' }));
    files += writeIndexFiles(dist, { locale, entries, compounds: locale === 'vi' ? compounds : [], words: collectWords(texts.get(locale) ?? [], locale) });
  }
  return { pages: indexed.length, files };
}
