import type { Locale } from '../domain/locales.ts';
import { translator, type UiKey } from '../i18n/translate.ts';
import { pillarIds } from '../schemas/pillar-ids.ts';
import type { PageWords } from '../search/page-words.ts';
import type { PageKind } from './page-meta.ts';

/** Kinds of page that a search finds. */
const kinds = [
  'milestone',
  'document',
  'term',
  'article',
  'page',
  'series',
  'table',
  'row',
  'comparison',
  'quiz',
  'story',
  'year',
  'index',
  'sources',
] as const satisfies readonly PageKind[];

/**
 * The words that scripts of the search show.
 *
 * @param locale language of the reader
 * @param sentences keys of sentences, without `search.`
 * @returns the sentences, and the names of kinds and fields
 */
export function pageWords(locale: Locale, sentences: readonly string[]): PageWords {
  const t = translator(locale);
  return {
    say: Object.fromEntries(sentences.map((key) => [key, t(`search.${key}` as UiKey)])),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, t(`type.${kind}`)])),
    pillars: Object.fromEntries(pillarIds.map((pillar) => [pillar, t(`pillar.${pillar}`)])),
  };
}
