import { atom, type Feed } from '../domain/atom.ts';
import { jsonFeed } from '../domain/json-feed.ts';
import { defaultLocale, type Locale } from '../domain/locales.ts';
import { sectionPath } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import type { Pillar } from '../schemas/pillar-ids.ts';
import { getArticles } from './prose.ts';
import { absolute, site } from './site.ts';

/** Formats of a feed, by the ending of its file. */
export const feedFormats = ['xml', 'json'] as const;

/** A format of a feed: Atom or JSON Feed. */
export type FeedFormat = (typeof feedFormats)[number];

const writers: Readonly<Record<FeedFormat, { readonly type: string; readonly write: (feed: Feed) => string }>> = {
  xml: { type: 'application/atom+xml', write: atom },
  json: { type: 'application/feed+json', write: jsonFeed },
};

/**
 * The address of a feed below the site's root.
 *
 * @param locale language of the feed
 * @param format Atom or JSON Feed
 * @param pillar the field it is limited to; none for all articles
 * @returns a path such as `/feed.xml` or `/en/feed/economic.json`
 */
export function feedPath(locale: Locale, format: FeedFormat, pillar?: Pillar): string {
  return `${locale === defaultLocale ? '' : `/${locale}`}/feed${pillar ? `/${pillar}` : ''}.${format}`;
}

/**
 * The feed of new articles in one language.
 *
 * @param locale language of the feed
 * @param format Atom or JSON Feed
 * @param pillar the field it is limited to; none for all articles
 * @returns an answer that holds the feed
 */
export async function articleFeed(locale: Locale, format: FeedFormat, pillar?: Pillar): Promise<Response> {
  const t = translator(locale);
  const articles = (await getArticles()).filter(({ entry }) => !pillar || entry[locale].data.pillars.includes(pillar));
  const entries = articles.map(({ entry, path }) => {
    const { data } = entry[locale];
    return {
      url: absolute(path[locale]),
      title: data.title,
      summary: data.summary,
      published: data.date,
      updated: data.reviewed > data.date ? data.reviewed : data.date,
    };
  });
  const { type, write } = writers[format];
  const text = write({
    self: absolute(feedPath(locale, format, pillar)),
    home: absolute(sectionPath('articles')[locale]),
    lang: locale,
    title: t('feed.title', { site: pillar ? `${site.name[locale]} · ${t(`pillar.${pillar}`)}` : site.name[locale] }),
    author: site.publisher[locale],
    licence: site.licence.name,
    entries,
    started: site.started,
  });
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
