import { type Feed, instant } from './atom.ts';

/**
 * Writes a feed. It holds what the Atom feed of the same input holds, entry by entry.
 *
 * @param feed title, addresses and entries
 * @returns a JSON Feed document, https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.lang,
    authors: [{ name: feed.author }],
    // The format has no field for rights; names of one's own begin with an underscore.
    _rights: { licence: feed.licence },
    items: feed.entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      // An item must have content; ours is read on its page.
      content_text: entry.summary,
      date_published: instant(entry.published),
      date_modified: instant(entry.updated),
      language: feed.lang,
    })),
  });
}
