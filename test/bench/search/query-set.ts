import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ListedPage } from '../../../src/built-site/page-list.ts';
import type { Locale } from '../../../src/domain/locales.ts';
import { sectionPath } from '../../../src/i18n/routes.ts';

/** A query that a reader may type, and the pages that answer it. */
export interface BenchQuery {
  readonly group: string;
  readonly locale: Locale;
  readonly typed: string;
  /** addresses below the site's root; any of them is right */
  readonly right: ReadonlySet<string>;
}

interface QueryFile {
  readonly [group: string]: {
    readonly in: Locale;
    readonly about: string;
    readonly queries: readonly { readonly q: string | number; readonly to: readonly string[] }[];
  };
}

/** The address of a piece of prose in English, from its front matter. */
const slugOf = (file: string) => /^slug: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';

/** The English address of what a pointer names. The ids of records are the last part of theirs. */
function englishPath(pointer: string): string {
  const [, kind = '', id = ''] = /^(\w+):(.+)$/.exec(pointer) ?? [];
  const record = (section: Parameters<typeof sectionPath>[0]) => sectionPath(section, { vi: '', en: id }).en;
  switch (kind) {
    case 'milestone':
      return record('timeline');
    case 'document':
      return record('documents');
    case 'term':
      return record('glossary');
    case 'series':
      return record('figures');
    case 'table':
    case 'row':
      return record('reference');
    case 'quiz':
      return record('quizzes');
    case 'article':
      return sectionPath('articles', { vi: '', en: slugOf(`content/articles/en/${id}.mdx`) }).en;
    case 'page':
      return `/en/${slugOf(`content/pages/en/${id}.mdx`)}/`;
    case 'comparison':
      return `/en/${/^ {2}en: (.+)$/m.exec(readFileSync(`content/comparisons/${id}.yaml`, 'utf8').split('\nslug:')[1] ?? '')?.[1] ?? ''}/`;
    default:
      throw new Error(`${pointer}: no such kind of pointer`);
  }
}

/**
 * Reads a query set and finds the pages its pointers name.
 *
 * @param file the YAML file
 * @param dist folder of the built site
 * @returns its queries
 * @throws when a pointer names no page of the site
 */
export function readQueries(file: string, dist: string): BenchQuery[] {
  const { pages } = JSON.parse(readFileSync(join(dist, 'data/pages.json'), 'utf8')) as { pages: readonly ListedPage[] };
  const path = (url: string) => new URL(url).pathname;
  const translations = new Map(pages.flatMap((page) => (page.locale === 'en' && page.translation ? [[path(page.url), path(page.translation)] as const] : [])));
  const groups = parse(readFileSync(file, 'utf8')) as QueryFile;
  return Object.entries(groups).flatMap(([group, { in: locale, queries }]) =>
    queries.map(({ q, to }) => {
      const right = to.map((pointer) => {
        const english = englishPath(pointer);
        const vietnamese = translations.get(english);
        if (vietnamese === undefined) throw new Error(`${q}: ${pointer} names no page`);
        return locale === 'en' ? english : vietnamese;
      });
      return { group, locale, typed: String(q), right: new Set(right) };
    }),
  );
}
