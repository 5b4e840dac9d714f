import { type Locale, locales } from '../domain/locales.ts';
import type { PageWords } from './page-words.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A list of words or numbers on one line; nothing for anything else. */
const listed = (value: unknown): string | undefined => (Array.isArray(value) && value.every((one) => typeof one !== 'object') ? value.join(', ') : undefined);

/**
 * A source on one line.
 *
 * @param source a source as the file describes it
 * @returns its key, what it is called, by whom, when, where, and of what kind
 */
export function sourceWords(source: unknown): string {
  if (!isFields(source)) return String(source);
  const { key, title, description, ...rest } = source;
  const called = title ?? (isFields(description) ? locales.map((locale) => description[locale]).join(' / ') : undefined);
  return [`${key}: ${called ?? ''}`, ...Object.values(rest)].map(String).join(' · ');
}

/**
 * Reads a record: what stands in both languages, and what belongs to none.
 *
 * @param data the record as YAML holds it
 * @returns its words, each with the name of its field; citations in brackets
 */
export function recordWords(data: unknown): PageWords {
  const words: Record<Locale | 'shared', string[]> = { vi: [], en: [], shared: [] };
  const walk = (value: unknown, label: string): void => {
    const list = listed(value);
    if (Array.isArray(value) && list === undefined) {
      // The name of an item, not its place, so that one put in before others does not change them all.
      for (const item of value) {
        const { id, key } = isFields(item) ? item : {};
        walk(item, [label, id ?? key].filter(Boolean).join(' '));
      }
    } else if (isFields(value)) {
      const keys = listed(value['sources']);
      const cited = keys === undefined ? '' : ` [${keys}]`;
      const localized = locales.every((locale) => typeof value[locale] === 'string' || listed(value[locale]) !== undefined);
      for (const [key, inner] of Object.entries(value)) {
        const name = [label, key].filter(Boolean).join(' ');
        if (localized && (key === 'vi' || key === 'en')) words[key].push(`${label}: ${listed(inner) ?? inner}${cited}`);
        else if (localized && key === 'sources' && cited) continue;
        else if (key === 'sources' && Array.isArray(inner) && listed(inner) === undefined) words.shared.push(...inner.map(sourceWords));
        else walk(inner, name);
      }
    } else words.shared.push(`${label}: ${list ?? String(value)}`);
  };
  walk(data, '');
  const { name } = isFields(data) ? data : {};
  return { name: isFields(name) ? { vi: String(name['vi']), en: String(name['en']) } : {}, ...words };
}
