import { otherLocale } from '../domain/locales.ts';
import type { EditorialFile } from './editorial-file.ts';

/** Where the two languages have drifted apart, and what has not been looked at for long. */
export interface ParityReport {
  /** files whose other language is not there */
  readonly missing: readonly { readonly file: string; readonly write: string }[];
  /** files reviewed before their pair was */
  readonly older: readonly { readonly file: string; readonly reviewed: string; readonly pair: string; readonly pairReviewed: string }[];
  /** files last reviewed more than a year ago, the oldest first */
  readonly stale: readonly { readonly file: string; readonly reviewed: string }[];
}

const byReview = (a: { reviewed: string; file: string }, b: { reviewed: string; file: string }) =>
  `${a.reviewed} ${a.file}` < `${b.reviewed} ${b.file}` ? -1 : 1;

/**
 * Compares the two languages of the content and finds what needs a new review. A record holds both
 * languages, so that only its age can be wrong.
 *
 * @param files every file of the content
 * @param today ISO day
 * @returns what lacks its pair, what is older than its pair, and what was last reviewed over a year ago
 */
export function parityReport(files: readonly EditorialFile[], today: string): ParityReport {
  const byPath = new Map(files.map((one) => [one.file, one]));
  const pairs = files.flatMap((one) => {
    if (!one.locale) return [];
    const path = one.file.replace(`/${one.locale}/`, `/${otherLocale(one.locale)}/`);
    return [{ one, path, pair: byPath.get(path) }];
  });
  // ISO days sort as text, the 29th of February included.
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`;
  return {
    missing: pairs.flatMap(({ one, path, pair }) => (pair ? [] : [{ file: one.file, write: path }])),
    older: pairs
      .flatMap(({ one, pair }) =>
        one.reviewed && pair?.reviewed && one.reviewed < pair.reviewed
          ? [{ file: one.file, reviewed: one.reviewed, pair: pair.file, pairReviewed: pair.reviewed }]
          : [],
      )
      .sort(byReview),
    stale: files.flatMap(({ file, reviewed }) => (reviewed && reviewed < yearAgo ? [{ file, reviewed }] : [])).sort(byReview),
  };
}
