import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articleFeed, feedFormats, feedPath } from '../data/article-feed.ts';
import { locales } from '../domain/locales.ts';
import { restParameter } from '../i18n/routes.ts';
import { pillarIds } from '../schemas/pillar-ids.ts';

export function getStaticPaths() {
  return locales.flatMap((locale) =>
    feedFormats.flatMap((format) =>
      pillarIds.map((pillar) => ({ params: { pillarFeed: restParameter(feedPath(locale, format, pillar)) }, props: { locale, format, pillar } })),
    ),
  );
}

/** The feed of new articles in one field, in one language and format. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => articleFeed(props.locale, props.format, props.pillar);
