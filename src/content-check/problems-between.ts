import { locales } from '../domain/locales.ts';
import { path, type Section, sectionPath, sectionSlug } from '../i18n/routes.ts';
import { addressProblems, type Claim } from './address-problems.ts';
import type { CheckedProse } from './check-prose.ts';
import type { CheckedRecord } from './check-record.ts';
import type { ContentIndex } from './content-index.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { pairProblems } from './pair-problems.ts';
import { missingPhotos } from './photo-problems.ts';
import { pointerProblems } from './pointer-problems.ts';
import type { Problem } from './problem.ts';
import { sourceDescriptionProblems } from './source-description-problems.ts';
import { storyProblems } from './story-problems.ts';

/** All files that could be read, and what else is there. */
export interface WholeContent {
  readonly records: readonly CheckedRecord[];
  readonly prose: readonly CheckedProse[];
  /** everything that can be pointed to, whether it could be read or not */
  readonly index: ContentIndex;
  /** names of the files in `content/photos/` */
  readonly photos: ReadonlySet<string>;
  /** whether a file is there, even if it could not be read */
  readonly exists: (file: string) => boolean;
}

const sectionOf = {
  milestone: 'timeline',
  document: 'documents',
  term: 'glossary',
  series: 'figures',
  table: 'reference',
  quiz: 'quizzes',
  story: 'timeline',
} as const;

/** Pages that the site makes by itself: no file may stand in their place. */
const ownClaims: readonly Claim[] = (Object.keys(sectionSlug) as Section[]).flatMap((section) =>
  locales.map((locale) => ({ file: 'src/i18n/routes.ts', address: sectionPath(section)[locale] })),
);

function recordClaims({ link, yaml, id, file }: CheckedRecord): Claim[] {
  const slug = (yaml.data as { slug?: { vi?: unknown; en?: unknown } }).slug;
  const section = sectionOf[link as keyof typeof sectionOf];
  if (typeof slug?.vi !== 'string') return [];
  if (!section) return locales.flatMap((locale) => (typeof slug[locale] === 'string' ? [{ file, address: path(locale, slug[locale]) }] : []));
  const addresses = sectionPath(section, { vi: slug.vi, en: id });
  return locales.map((locale) => ({ file, address: addresses[locale] }));
}

function proseClaims({ link, locale, frontMatter, file }: CheckedProse): Claim[] {
  const slug = (frontMatter.data as { slug?: unknown }).slug;
  if (typeof slug !== 'string') return [];
  return [{ file, address: link === 'article' ? sectionPath('articles', { vi: slug, en: slug })[locale] : path(locale, slug) }];
}

/**
 * Checks what the files say of each other: ids, addresses, sources, pointers, pairs of languages, photos.
 *
 * @param content all files
 * @returns every problem that no file has by itself
 */
export function problemsBetween({ records, prose, index, photos, exists }: WholeContent): Problem[] {
  return [
    ...duplicateIds(records),
    ...sourceDescriptionProblems([...records, ...prose.map(({ file, frontMatter }) => ({ file, yaml: frontMatter }))]),
    ...pointerProblems(records, prose, index),
    ...storyProblems(records),
    ...pairProblems(prose, exists),
    ...addressProblems([...ownClaims, ...records.flatMap(recordClaims), ...prose.flatMap(proseClaims)]),
    ...missingPhotos(prose, photos),
  ];
}
