import { lines } from '../domain/cell.ts';
import type { Source } from '../schemas/source.ts';

/** A source as one line of a table tells it. */
export interface ListedSource {
  readonly key: string;
  readonly kind: string;
  readonly publisher: string;
  /** its title, or our description in brackets, as libraries mark a title that they supply */
  readonly title: string;
  /** ISO date, no more exact than it is known */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** What the column says of itself. */
export const sourcesMeaning =
  'Nguồn, mỗi dòng một nguồn: khóa, loại, nơi công bố, tiêu đề (hoặc mô tả trong ngoặc vuông), ngày, địa chỉ; cách nhau bằng dấu tab' +
  ' / Sources, one a line: key, kind, publisher, title (or our description in brackets), date, address; parted by tabs';

/**
 * Says of a source what a table has room for.
 *
 * @param source a source as the content holds it
 * @returns the source with one title
 */
export function listedSource({ key, kind, publisher, title, description, published, url }: Source): ListedSource {
  return { key, kind, publisher, title: title ?? `[${description?.vi} / ${description?.en}]`, published, url };
}

/**
 * Writes sources into one cell.
 *
 * @param sources sources in order
 * @returns one source a line, its parts separated by tabs
 */
export function writeSources(sources: readonly ListedSource[]): string {
  return lines(
    sources.map(({ key, kind, publisher, title, published = '', url = '' }) =>
      [key, kind, publisher, title, published, url].map((part) => part.replaceAll('\t', ' ')).join('\t'),
    ),
  );
}

/**
 * Reads a line that `writeSources` wrote.
 *
 * @param line one source
 * @returns its parts
 */
export function readSource(line: string): ListedSource {
  const [key = '', kind = '', publisher = '', title = '', published = '', url = ''] = line.split('\t');
  return { key, kind, publisher, title, published: published || undefined, url: url || undefined };
}
