import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bibtex, ris } from '../citation/bibliography.ts';
import { type CslItem, pageItem } from '../domain/csl-item.ts';
import { slug } from '../vietnamese/slug.ts';
import type { PageFile } from './page-file.ts';

/** What a page says of itself in the meta tags that reference managers read. */
function citedItem({ path, document }: PageFile): CslItem | undefined {
  const meta = (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const url = meta('citation_public_url');
  if (!url) return undefined;
  return pageItem({
    id: slug(path) || 'trang-dau',
    title: meta('citation_title'),
    author: meta('citation_author'),
    site: meta('citation_journal_title'),
    reviewed: meta('citation_publication_date').replaceAll('/', '-'),
    url,
    language: meta('citation_language'),
  });
}

/**
 * Writes the citation of every page beside it: `cite.bib`, `cite.ris` and `cite.json` (CSL-JSON).
 *
 * @param pages all pages of the built site
 * @param dist folder of the built site
 * @returns how many pages were given citations
 */
export function writeCitations(pages: readonly PageFile[], dist: string): number {
  const cited = pages.flatMap((page) => {
    const item = citedItem(page);
    return item ? [{ folder: dirname(join(dist, page.file)), item }] : [];
  });
  for (const { folder, item } of cited) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'cite.bib'), bibtex([item]));
    writeFileSync(join(folder, 'cite.ris'), ris([item]));
    writeFileSync(join(folder, 'cite.json'), `${JSON.stringify([item], null, 2)}\n`);
  }
  return cited.length;
}
