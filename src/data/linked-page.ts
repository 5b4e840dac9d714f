import type { Localized } from '../domain/locales.ts';
import { type LinkKind, parseRecordLink } from '../domain/record-link.ts';
import type { Pillar } from '../schemas/pillar-ids.ts';
import { getComparisons } from './comparisons.ts';
import { getDocuments } from './documents.ts';
import { getTerms } from './glossary.ts';
import { once } from './memo.ts';
import { getMilestones } from './milestones.ts';
import { getArticles, getPages, type ProsePair } from './prose.ts';
import { getQuizzes } from './quizzes.ts';
import { getReferenceTables } from './reference-tables.ts';
import { getSeries } from './series.ts';
import { getStories } from './stories.ts';

/** What a pointer such as `milestone:…` leads to. */
export interface LinkedPage {
  readonly kind: LinkKind;
  readonly id: string;
  readonly title: Localized;
  readonly path: Localized;
  readonly pillar: Pillar;
  /** ISO date, for what happened or was issued on one */
  readonly date?: string;
}

const fromProse = (kind: 'page' | 'article', { id, entry, path }: ProsePair<'pages'> | ProsePair<'articles'>): LinkedPage => ({
  kind,
  id,
  title: { vi: entry.vi.data.title, en: entry.en.data.title },
  path,
  pillar: entry.vi.data.pillars[0] ?? 'cross-pillar',
});

/** Every page that can be pointed to, by its pointer. */
export const getLinkedPages = once(async (): Promise<ReadonlyMap<string, LinkedPage>> => {
  const pages: LinkedPage[] = [
    ...(await getMilestones()).map(({ id, name, path, pillars, date }) => ({
      kind: 'milestone' as const,
      id,
      title: name,
      path,
      pillar: pillars[0] ?? 'cross-pillar',
      date,
    })),
    ...(await getDocuments()).map(({ id, shortName, path, pillars, date }) => ({
      kind: 'document' as const,
      id,
      title: shortName,
      path,
      pillar: pillars[0] ?? 'cross-pillar',
      ...(date && { date }),
    })),
    ...[...(await getTerms()).values()].map(({ id, name, path, pillars }) => ({
      kind: 'term' as const,
      id,
      title: name,
      path,
      pillar: pillars[0] ?? 'cross-pillar',
    })),
    ...(await getSeries()).map(({ id, name, path, pillars }) => ({ kind: 'series' as const, id, title: name, path, pillar: pillars[0] ?? 'cross-pillar' })),
    ...(await getReferenceTables()).map(({ id, name, path }) => ({ kind: 'table' as const, id, title: name, path, pillar: 'cross-pillar' as const })),
    ...(await getComparisons()).map(({ id, name, path, pillars }) => ({
      kind: 'comparison' as const,
      id,
      title: name,
      path,
      pillar: pillars[0] ?? 'cross-pillar',
    })),
    ...(await getQuizzes()).map(({ id, name, path, pillars }) => ({ kind: 'quiz' as const, id, title: name, path, pillar: pillars[0] ?? 'cross-pillar' })),
    ...(await getStories()).map(({ id, name, path, pillars }) => ({ kind: 'story' as const, id, title: name, path, pillar: pillars[0] ?? 'cross-pillar' })),
    ...[...(await getPages()).values()].map((pair) => fromProse('page', pair)),
    ...(await getArticles()).map((pair) => fromProse('article', pair)),
  ];
  return new Map(pages.map((page) => [`${page.kind}:${page.id}`, page]));
});

/**
 * Follows pointers, leaving out what is not public, such as an article of a later date.
 *
 * @param links pointers of the form `kind:id`
 * @returns the pages they lead to, in the same order
 */
export async function followLinks(links: readonly string[] = []): Promise<LinkedPage[]> {
  const pages = await getLinkedPages();
  return links.flatMap((link) => {
    const parsed = parseRecordLink(link);
    const page = parsed && pages.get(`${parsed.kind}:${parsed.id}`);
    return page ? [page] : [];
  });
}
