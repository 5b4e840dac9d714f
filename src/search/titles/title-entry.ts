import { dateKey, dateKeys, findDates } from '../canonical-date.ts';
import { findNumbers } from '../document-number.ts';

/** A page, or a row of a table, by the names a reader may give it. */
export interface TitleEntry {
  readonly title: string;
  /** address below the site's root; of a row, with its anchor */
  readonly path: string;
  /** the full-text index's name for the page; empty where it is not in it */
  readonly id: string;
  readonly kind: string;
  /** its fields, the main one first */
  readonly pillars: readonly string[];
  /** ISO date of the thing told of, perhaps only a month or year; empty if none */
  readonly date: string;
  /** last ISO day, of what is longer than a day */
  readonly end: string;
  /** 1 everybody, 2 students, 3 researchers; of a milestone or document */
  readonly level: number;
  /** other names, acronyms, numbers */
  readonly names: readonly string[];
}

/** An entry as the files hold it: in the order of the fields above, names joined by `|`, empty fields at the end left out. */
export type PackedEntry = readonly (string | number)[];

/**
 * Packs an entry for a file.
 *
 * @param entry an entry
 * @returns its fields without their names
 */
export function packEntry({ title, path, id, kind, pillars, date, end, level, names }: TitleEntry): PackedEntry {
  const fields = [title, path, id, kind, pillars.join('|'), names.join('|'), date, end, level];
  while (fields.length > 5 && !fields.at(-1)) fields.pop();
  return fields;
}

/**
 * Unpacks an entry of a file.
 *
 * @param packed what `packEntry` made
 * @returns the entry
 */
export function unpackEntry(packed: PackedEntry): TitleEntry {
  const text = (at: number) => String(packed[at] ?? '');
  const list = (at: number) => text(at).split('|').filter(Boolean);
  return {
    title: text(0),
    path: text(1),
    id: text(2),
    kind: text(3),
    pillars: list(4),
    names: list(5),
    date: text(6),
    end: text(7),
    level: Number(packed[8] ?? 0),
  };
}

/**
 * The names in a title: one with a second name in brackets is found by each, as `Quyết định 161/QĐ-TTg (Đề án 161)`.
 *
 * @param title a title
 * @returns the title, and the names before and in its brackets if it ends in any
 */
export function titleForms(title: string): string[] {
  const [, before, inside] = /^(.+?) \(([^()]+)\)$/.exec(title) ?? [];
  return before && inside ? [title, before, inside] : [title];
}

/**
 * The canonical words for the dates and document numbers in a name.
 *
 * @param name a name
 * @returns such as `ngay0808`, `so59kltw`, `kl59`
 */
export function nameKeys(name: string): string[] {
  return [...findDates(name).map(({ date }) => dateKey(date)), ...findNumbers(name).flatMap(({ keys }) => keys)];
}

/**
 * The canonical words under which an entry is found besides its names.
 *
 * @param entry an entry
 * @returns words for its own dates, and for the dates and document numbers in its names
 */
export function entryKeys({ title, names, date, end }: Pick<TitleEntry, 'title' | 'names' | 'date' | 'end'>): string[] {
  return [...new Set([...(date ? dateKeys(date, end || undefined) : []), ...[title, ...names].flatMap(nameKeys)])];
}
