import { readdirSync, readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { readMdx } from '../../../src/content-check/mdx-file.ts';
import type { Locale } from '../../../src/domain/locales.ts';
import { type LinkKind, linkKinds, parseRecordLink } from '../../../src/domain/record-link.ts';
import { formatIso } from '../../../src/i18n/date-format.ts';

const folders: Record<LinkKind, string> = {
  milestone: 'milestones',
  document: 'documents',
  term: 'glossary',
  page: 'pages',
  article: 'articles',
  series: 'series',
  table: 'reference',
  comparison: 'comparisons',
  quiz: 'quizzes',
  story: 'stories',
};
const isProse = (kind: LinkKind) => kind === 'page' || kind === 'article';

/** What a reader does not read as text: titles of sources keep their own spelling, aliases are for search. */
const unread = new Set(['sources', 'aliases', 'slug']);

/** Composed letters, single spaces: two texts that look the same compare as the same. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** All strings under the key of a language. */
function wordsOf(value: unknown, locale: Locale, inside = false): string[] {
  if (typeof value === 'string') return inside ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (unread.has(key) ? [] : wordsOf(one, locale, inside || key === locale)));
}

function recordText(file: string, locale: Locale): string {
  const record = parse(readFileSync(file, 'utf8')) as { date?: string };
  const date = record.date ? [formatIso(record.date, locale, locale === 'vi' ? 'short' : 'long')] : [];
  return [...date, ...wordsOf(record, locale)].join(' | ');
}

function proseText(file: string): string {
  const mdx = readMdx(readFileSync(file, 'utf8'), file);
  if (Array.isArray(mdx)) throw new Error(`${file} cannot be read`);
  const { title, description, summary } = mdx.frontMatter.data as Record<string, string>;
  const parts = [title, description, summary].map((one) => `${one} | `);
  visit(mdx.body, (node) => {
    const { type, name, value, attributes } = node as { type: string; name?: string; value?: string; attributes?: { value: string }[] };
    if (type === 'text' || type === 'inlineCode') parts.push(value ?? '');
    else if (name === 'Note') parts.push(` | ${attributes?.[0]?.value} | `);
    else if (/^(paragraph|heading|tableCell|break)$/.test(type)) parts.push(' | ');
  });
  return parts.join('');
}

const read = new Map<string, string>();

/**
 * What a record, page or article tells in one language.
 *
 * @param pointer `kind:id`, as in the content
 * @param locale language of the reader
 * @returns its text without marks of sources; a record's own date is written as 23/3/2021 or 23 March 2021
 * @throws if the pointer leads nowhere
 */
export function pageText(pointer: string, locale: Locale): string {
  const link = parseRecordLink(pointer);
  if (!link) throw new Error(`“${pointer}” is no pointer`);
  const key = `${locale} ${pointer}`;
  const folder = `content/${folders[link.kind]}`;
  const text = read.get(key) ?? tidy(isProse(link.kind) ? proseText(`${folder}/${locale}/${link.id}.mdx`) : recordText(`${folder}/${link.id}.yaml`, locale));
  read.set(key, text);
  return text;
}

/** Pointers to everything in the content. */
export function everyPointer(): string[] {
  return linkKinds.flatMap((kind) =>
    readdirSync(`content/${folders[kind]}${isProse(kind) ? '/vi' : ''}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(yaml|mdx)$/.test(file))
      .map((file) => `${kind}:${file.replace(/\.\w+$/, '')}`),
  );
}
