import type { Locale } from '../domain/locales.ts';
import type { ChangedFile } from './changed-files.ts';
import { noWords, type PageWords, pageWords } from './page-words.ts';
import { type ParagraphChange, wordChanges } from './word-changes.ts';

/** A page or record that changed, both of its languages together. */
export interface ChangedPage {
  /** `folder/path`, the same for both files of a pair */
  readonly id: string;
  readonly files: readonly string[];
  readonly state: 'added' | 'removed' | 'changed';
  /** an earlier path, where it was renamed */
  readonly was?: string;
  readonly name: Readonly<Partial<Record<Locale, string>>>;
  readonly vi: readonly ParagraphChange[];
  readonly en: readonly ParagraphChange[];
  readonly shared: readonly ParagraphChange[];
}

const idOf = (file: string) =>
  file
    .replace(/^content\//, '')
    .replace(/^([^/]+)\/(?:vi|en)\//, '$1/')
    .replace(/\.(mdx|yaml)$/, '');

/** Both files of a pair carry the same shared fields: those of the file that is there say it for both. */
function together(words: readonly PageWords[]): PageWords {
  return {
    name: Object.assign({}, ...words.map(({ name }) => name)),
    vi: words.flatMap(({ vi }) => vi),
    en: words.flatMap(({ en }) => en),
    shared: words[0]?.shared ?? [],
  };
}

/**
 * Gathers changed files into pages and compares what they say.
 *
 * @param files files that differ between two revisions
 * @returns one entry a page or record, in order of their paths
 */
export function changedPages(files: readonly ChangedFile[]): ChangedPage[] {
  const groups = Map.groupBy(files, ({ before, after }) => idOf((after ?? before)?.file ?? ''));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => {
      const earlier = group.flatMap(({ before }) => before ?? []);
      const later = group.flatMap(({ after }) => after ?? []);
      const said = (versions: readonly { file: string; text: string }[]) =>
        // Vietnamese first, so that its shared fields stand for both at both revisions.
        together([...versions].sort((a, b) => (a.file.includes('/vi/') ? -1 : b.file.includes('/vi/') ? 1 : 0)).map(({ text, file }) => pageWords(text, file)));
      const before = earlier.length > 0 ? said(earlier) : noWords;
      const after = later.length > 0 ? said(later) : noWords;
      const was = earlier.map(({ file }) => idOf(file)).find((one) => one !== id);
      return {
        id,
        files: [...new Set([...later, ...earlier].map(({ file }) => file))].sort(),
        state: earlier.length === 0 ? 'added' : later.length === 0 ? 'removed' : 'changed',
        ...(was !== undefined && { was }),
        name: { ...before.name, ...after.name },
        vi: wordChanges(before.vi, after.vi),
        en: wordChanges(before.en, after.en),
        shared: wordChanges(before.shared, after.shared),
      };
    });
}
