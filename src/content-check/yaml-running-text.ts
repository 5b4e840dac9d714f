import type { Locale } from '../domain/locales.ts';
import { locales } from '../domain/locales.ts';
import type { RecordKind } from '../domain/record-link.ts';
import { offsetInSource, type RunningText, type TextRole, withoutQuotations } from './running-text.ts';
import type { YamlFile } from './yaml-file.ts';

/** Fields whose words are not our prose: spellings for search, addresses, and titles as printed. */
const NOT_PROSE = new Set(['aliases', 'slug', 'id', 'key', 'url', 'related', 'sources']);

const TITLES = new Set(['name', 'title', 'navTitle', 'shortName', 'label', 'acronym']);

/** Front matter fields in the language of the file. */
const FRONT_MATTER: readonly (readonly string[])[] = [['title'], ['navTitle'], ['description'], ['summary'], ['photo', 'alt'], ['photo', 'caption']];

interface Field {
  readonly path: PropertyKey[];
  readonly locale: Locale;
  readonly role: TextRole;
  readonly text: string;
}

function localizedFields(value: unknown, path: PropertyKey[], role: TextRole): Field[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => localizedFields(item, [...path, index], role));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Field[] => {
    const at = [...path, key];
    const locale = locales.find((one) => one === key);
    if (locale && typeof inner === 'string') return [{ path: at, locale, role, text: inner }];
    if (NOT_PROSE.has(key)) return [];
    return localizedFields(inner, at, TITLES.has(key) ? 'title' : 'body');
  });
}

/** Our own descriptions of sources whose title was not seen. */
function sourceNotes(data: object): Field[] {
  const sources = (data as { sources?: unknown }).sources;
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: { description?: unknown } | null, index) => localizedFields(source?.description, ['sources', index, 'description'], 'note'));
}

function running(fields: readonly Field[], yaml: YamlFile): RunningText[] {
  return fields.map(({ path, locale, role, text }) => ({
    locale,
    role,
    text,
    own: withoutQuotations(text),
    placeOf: (index, excerpt) => yaml.locate(path, (source) => offsetInSource(source, text, index, excerpt)),
  }));
}

/**
 * Gathers what a reader reads in a record, in both languages.
 *
 * @param yaml a record
 * @param kind its kind; the name of a document is an official title and stays as printed
 * @returns the texts in their order
 */
export function recordRunningTexts(yaml: YamlFile, kind: RecordKind): RunningText[] {
  const data = yaml.data as object;
  const prose = kind === 'document' ? { ...data, name: undefined } : data;
  return running([...localizedFields(prose, [], 'body'), ...sourceNotes(data)], yaml);
}

/**
 * Gathers what a reader reads in the front matter of a page or article.
 *
 * @param yaml the front matter
 * @param locale language of the file
 * @returns the texts in their order
 */
export function frontMatterRunningTexts(yaml: YamlFile, locale: Locale): RunningText[] {
  if (typeof yaml.data !== 'object' || yaml.data === null) return [];
  const fields = FRONT_MATTER.flatMap((path): Field[] => {
    const text = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], yaml.data);
    return typeof text === 'string' ? [{ path: [...path], locale, role: TITLES.has(path[0] ?? '') ? 'title' : 'body', text }] : [];
  });
  return running([...fields, ...sourceNotes(yaml.data)], yaml);
}
