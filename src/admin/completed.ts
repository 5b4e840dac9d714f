import { shortSlug } from '../editorial/new-file-text.ts';

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The Vietnamese address of a record: its name without marks, after its date where its file begins with one. */
function recordAddress(data: Group, id: string): string {
  const name = isGroup(data['name']) ? shortSlug(words(data['name']['vi'])) : '';
  const date = words(data['date']);
  return date !== '' && id.startsWith(`${date}-`) ? `${date}-${name}` : name;
}

/**
 * Fills in what a program can write better than a person: the id and the address of a record, the
 * address of a page or article. What is there stays, since published addresses never change.
 *
 * @param data an entry as the form holds it, in one language or both
 * @param fileName name of its file, without the ending
 * @param record whether one file holds both languages
 * @returns the entry with no field of these left empty
 */
export function completed(data: Group, fileName: string, record: boolean): Group {
  if (!record) return words(data['slug']) === '' ? { ...data, slug: shortSlug(words(data['title'])) } : data;
  const id = words(data['id']) || fileName;
  const slug = isGroup(data['slug']) ? data['slug'] : {};
  return { ...data, id, ...(words(slug['vi']) === '' && { slug: { ...slug, vi: recordAddress(data, id) } }) };
}
