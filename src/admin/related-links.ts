import { type LinkKind, parseRecordLink } from '../domain/record-link.ts';

/** Collections of the form whose entries can be picked as related, by the kind of link that leads to them. */
export const relatedCollections = {
  milestone: 'milestones',
  document: 'documents',
  term: 'glossary',
  article: 'articles',
  page: 'pages',
  series: 'series',
  comparison: 'comparisons',
  quiz: 'quizzes',
} as const satisfies Partial<Record<LinkKind, string>>;

/** Where links stand that the form offers no list for. */
export const OTHERS = 'others';

/** Where the form keeps the order in which the links were written. */
export const WRITTEN = 'written';

const kindOf = (link: string): string => {
  const kind = parseRecordLink(link)?.kind;
  return kind !== undefined && kind in relatedCollections && !link.includes('#') ? kind : OTHERS;
};

/**
 * Sorts links by kind, as a form picks from one collection at a time.
 *
 * @param links links in the order of the file
 * @returns a list for each kind of link that occurs, and the whole in its order
 */
export function toPickers(links: readonly string[]): Record<string, string[]> {
  const pickers: Record<string, string[]> = {};
  for (const link of links) {
    const kind = kindOf(link);
    pickers[kind] = [...(pickers[kind] ?? []), link];
  }
  return links.length > 0 ? { ...pickers, [WRITTEN]: [...links] } : pickers;
}

/**
 * Puts links together again: those that were there keep their places, new ones follow.
 *
 * @param pickers what `toPickers` made, as somebody has changed it
 * @returns the links in order
 */
export function fromPickers(pickers: Readonly<Record<string, unknown>>): string[] {
  const listed = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : []);
  const picked = new Set([...Object.keys(relatedCollections), OTHERS].flatMap((kind) => listed(pickers[kind])));
  const kept = listed(pickers[WRITTEN]).filter((link) => picked.has(link));
  return [...new Set([...kept, ...picked])];
}
