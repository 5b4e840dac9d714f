import type { Localized } from '../domain/locales.ts';
import { sourceId } from '../domain/source-id.ts';
import { sectionPath } from '../i18n/routes.ts';
import type { Source } from '../schemas/source.ts';
import { byCollation, initialLetter } from '../vietnamese/collation.ts';
import { slug } from '../vietnamese/slug.ts';
import { getComparisons } from './comparisons.ts';
import { getDocuments } from './documents.ts';
import { getTerms } from './glossary.ts';
import { once } from './memo.ts';
import { getMilestones } from './milestones.ts';
import { getArticles, getPages } from './prose.ts';
import { getQuizzes } from './quizzes.ts';
import { getReferenceTables } from './reference-tables.ts';
import { getSeries } from './series.ts';

/** A page that uses a source. */
export interface SourceUse {
  readonly title: Localized;
  readonly path: Localized;
}

/** A source of the site, with every page that uses it. */
export interface SourceEntry {
  readonly id: string;
  readonly source: Omit<Source, 'key'>;
  readonly usedIn: readonly SourceUse[];
  /** letter under which it is listed: of its publisher, without marks */
  readonly letter: string;
}

type Holder = SourceUse & { readonly sources: readonly Source[] };

async function holders(): Promise<Holder[]> {
  const prose = [...(await getPages()).values(), ...(await getArticles())].map(({ entry, path: address }) => ({
    title: { vi: entry.vi.data.title, en: entry.en.data.title },
    path: address,
    sources: entry.vi.data.sources ?? [],
  }));
  const records = [
    ...(await getMilestones()),
    ...(await getTerms()).values(),
    ...(await getSeries()),
    ...(await getReferenceTables()),
    ...(await getComparisons()),
    ...(await getQuizzes()),
  ].map(({ name, path: address, sources }) => ({ title: name, path: address, sources }));
  const documents = (await getDocuments()).map(({ shortName, path: address, sources }) => ({ title: shortName, path: address, sources }));
  return [...records, ...documents, ...prose];
}

/** Every source of the site once, by publisher, then date. */
export const getSources = once(async (): Promise<readonly SourceEntry[]> => {
  const entries = new Map<string, { source: Omit<Source, 'key'>; usedIn: SourceUse[] }>();
  for (const { sources, title, path: address } of await holders())
    for (const { key: _key, ...source } of sources) {
      const id = sourceId(source);
      const entry = entries.get(id) ?? { source, usedIn: [] };
      if (!entry.usedIn.some((use) => use.path.vi === address.vi)) entry.usedIn.push({ title, path: address });
      entries.set(id, entry);
    }
  const compare = byCollation('vi');
  return [...entries]
    .map(([id, entry]) => ({ id, ...entry, letter: initialLetter(entry.source.publisher, 'en') }))
    .sort((a, b) => compare(a.source.publisher, b.source.publisher) || ((a.source.published ?? '') < (b.source.published ?? '') ? -1 : 1));
});

/**
 * The address of the page that lists the sources of a letter.
 *
 * @param letter a capital letter, or `0–9`
 * @returns both addresses
 */
export function sourceLetterPath(letter: string): Localized {
  return sectionPath('sources', { vi: slug(letter), en: slug(letter) });
}

/**
 * Where a source stands in the list of sources.
 *
 * @param entry a source of the site
 * @returns both addresses, with an anchor
 */
export function sourcePath(entry: SourceEntry): Localized {
  const page = sourceLetterPath(entry.letter);
  return { vi: `${page.vi}#${entry.id}`, en: `${page.en}#${entry.id}` };
}

/** Publishers with the number of their sources, in order. */
export const getPublishers = once(async (): Promise<readonly { readonly name: string; readonly letter: string; readonly count: number }[]> => {
  const groups = Map.groupBy(await getSources(), (entry) => entry.source.publisher);
  return [...groups].map(([name, list]) => ({ name, letter: list[0]?.letter ?? '', count: list.length }));
});
