import { type CollectionEntry, getCollection } from 'astro:content';
import { type Locale, type Localized, locales } from '../domain/locales.ts';
import { type Publication, publicationOf } from '../domain/publication.ts';
import { todayInVietNam } from '../domain/today.ts';
import { path, sectionPath } from '../i18n/routes.ts';
import { once } from './memo.ts';
import { preview } from './served.ts';

/** A page or article in both languages. */
export interface ProsePair<Collection extends 'pages' | 'articles'> {
  /** path below the language's folder */
  readonly id: string;
  readonly entry: Localized<CollectionEntry<Collection>>;
  readonly path: Localized;
}

/** The content check has made sure that every entry has its pair. */
function pairs<Collection extends 'pages' | 'articles'>(
  entries: readonly CollectionEntry<Collection>[],
  address: (entry: CollectionEntry<Collection>, locale: Locale) => string,
): ProsePair<Collection>[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries
    .filter((entry) => entry.id.startsWith(`${locales[0]}/`))
    .flatMap((vi) => {
      const id = vi.id.slice(locales[0].length + 1);
      const en = byId.get(`en/${id}`);
      return en ? [{ id, entry: { vi, en }, path: { vi: address(vi, 'vi'), en: address(en, 'en') } }] : [];
    });
}

/** All explanatory pages, by their path below the language's folder. */
export const getPages = once(
  async (): Promise<ReadonlyMap<string, ProsePair<'pages'>>> =>
    new Map(pairs<'pages'>(await getCollection('pages'), (entry, locale) => path(locale, entry.data.slug)).map((pair) => [pair.id, pair])),
);

/** An article in both languages, and whether it is public on the day of the build. */
export interface ArticlePair extends ProsePair<'articles'> {
  readonly publication: Publication;
}

/** Articles that are public on the day of the build, the newest first; in the preview, drafts and later dates too. */
export const getArticles = once(async (): Promise<readonly ArticlePair[]> => {
  const today = todayInVietNam();
  return pairs<'articles'>(await getCollection('articles'), (entry, locale) => sectionPath('articles', { vi: entry.data.slug, en: entry.data.slug })[locale])
    .map((pair) => ({
      ...pair,
      publication: publicationOf(
        locales.map((locale) => pair.entry[locale].data),
        today,
      ),
    }))
    .filter(({ publication }) => preview || publication.state === 'public')
    .sort((a, b) => (a.entry.vi.data.date < b.entry.vi.data.date ? 1 : a.entry.vi.data.date > b.entry.vi.data.date ? -1 : a.id < b.id ? -1 : 1));
});
