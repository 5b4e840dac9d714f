import { atom } from '../domain/atom.ts';
import { defaultLocale, type Locale } from '../domain/locales.ts';
import { sectionPath } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import { getArticles } from './prose.ts';
import { absolute, site } from './site.ts';

/**
 * The feed of new articles in one language.
 *
 * @param locale language of the feed
 * @returns an answer that holds an Atom document
 */
export async function articleFeed(locale: Locale): Promise<Response> {
  const entries = (await getArticles()).map(({ entry, path }) => {
    const { data } = entry[locale];
    return {
      url: absolute(path[locale]),
      title: data.title,
      summary: data.summary,
      published: data.date,
      updated: data.reviewed > data.date ? data.reviewed : data.date,
    };
  });
  const text = atom({
    self: absolute(locale === defaultLocale ? '/feed.xml' : `/${locale}/feed.xml`),
    home: absolute(sectionPath('articles')[locale]),
    lang: locale,
    title: translator(locale)('feed.title', { site: site.name[locale] }),
    author: site.publisher[locale],
    licence: site.licence.name,
    entries,
    started: site.started,
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
