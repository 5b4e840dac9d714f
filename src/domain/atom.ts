/** An entry of a feed. */
export interface FeedEntry {
  /** address of the page, which is also the entry's permanent id */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** ISO day */
  readonly published: string;
  /** ISO day */
  readonly updated: string;
}

/** A feed of pages in one language. */
export interface Feed {
  /** address of the feed itself */
  readonly self: string;
  /** address of the page it belongs to */
  readonly home: string;
  /** BCP 47 */
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly licence: string;
  /** newest first */
  readonly entries: readonly FeedEntry[];
  /** ISO day on which the feed began, for a feed without entries */
  readonly started: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Makes text safe inside XML elements and attributes.
 *
 * @param text any text
 * @returns the text with `& < > "` escaped
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}

/**
 * The beginning of a day in Viet Nam, seven hours before it begins at Greenwich: feeds want a time.
 *
 * @param day an ISO day
 * @returns an RFC 3339 time
 */
export const instant = (day: string) => `${day}T00:00:00+07:00`;

/**
 * Writes a feed.
 *
 * @param feed title, addresses and entries
 * @returns an Atom document, RFC 4287
 */
export function atom(feed: Feed): string {
  const updated =
    feed.entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? feed.started;
  const entries = feed.entries.map(
    (entry) => `  <entry>
    <id>${escapeXml(entry.url)}</id>
    <title>${escapeXml(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>
    <published>${instant(entry.published)}</published>
    <updated>${instant(entry.updated)}</updated>
    <summary>${escapeXml(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
  <id>${escapeXml(feed.self)}</id>
  <title>${escapeXml(feed.title)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>
  <updated>${instant(updated)}</updated>
  <author><name>${escapeXml(feed.author)}</name></author>
  <rights>${escapeXml(feed.licence)}</rights>
${entries.join('')}</feed>
`;
}
