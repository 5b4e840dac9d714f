import { readMdx } from '../content-check/mdx-file.ts';
import { readYaml } from '../content-check/yaml-file.ts';
import type { Locale } from '../domain/locales.ts';
import { bodyWords } from './body-words.ts';
import { recordWords, sourceWords } from './record-words.ts';

/** What a file says, a paragraph an entry, without markup. */
export interface PageWords {
  /** its name in each language it holds */
  readonly name: Readonly<Partial<Record<Locale, string>>>;
  readonly vi: readonly string[];
  readonly en: readonly string[];
  /** what belongs to no language: dates, fields, sources */
  readonly shared: readonly string[];
}

/** Words of a file that is not there. */
export const noWords: PageWords = { name: {}, vi: [], en: [], shared: [] };

/** Front matter that each language writes for itself. */
const OWN_FIELDS = ['title', 'summary', 'description', 'navTitle', 'slug', 'aliases'];

const plain = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(', ') : String(value));

function proseWords(text: string, file: string, locale: Locale): PageWords | undefined {
  const mdx = readMdx(text, file);
  if (Array.isArray(mdx)) return undefined;
  const fields = Object.entries(mdx.frontMatter.data as Record<string, unknown>);
  const own = OWN_FIELDS.flatMap((key) => fields.filter(([name]) => name === key)).map(([key, value]) => `${key}: ${plain(value)}`);
  const shared = fields
    .filter(([key]) => !OWN_FIELDS.includes(key))
    .flatMap(([key, value]) => (key === 'sources' && Array.isArray(value) ? value.map(sourceWords) : [`${key}: ${plain(value)}`]));
  const title = fields.find(([key]) => key === 'title')?.[1];
  return { ...noWords, name: { [locale]: plain(title ?? file) }, [locale]: [...own, ...bodyWords(mdx.body)], shared };
}

/**
 * Reads what a file of the content says.
 *
 * @param text the file's text
 * @param file its path, `content/<folder>/…`
 * @returns its words; the lines of a file that is neither prose nor record, or cannot be read, as they stand
 */
export function pageWords(text: string, file: string): PageWords {
  const locale = /^content\/[^/]+\/(vi|en)\/.*\.mdx$/.exec(file)?.[1] as Locale | undefined;
  if (locale) return proseWords(text, file, locale) ?? { ...noWords, [locale]: text.split('\n') };
  const yaml = file.endsWith('.yaml') ? readYaml(text, file) : [];
  if (Array.isArray(yaml)) return { ...noWords, shared: text.split('\n') };
  return recordWords(yaml.data);
}
