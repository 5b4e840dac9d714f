/**
 * How much a word weighs by its place on the page, as Pagefind's `data-pagefind-weight` takes it (0 to 10, 1 for
 * running text): what names the page, what says it in a sentence, what heads a part.
 */
export const placeWeights: readonly (readonly [selector: string, weight: number])[] = [
  ['h1', 10],
  ['.full', 4],
  ['.sum', 3],
  ['main h2', 4],
  ['main h3', 3],
  ['caption, th[scope="row"]', 2],
];

/** The same by kind of page, for running text: exercises and lists of everything tell of a thing less than pages about it. */
export const kindWeights: Readonly<Record<string, number>> = { quiz: 0.4, sources: 0.3, index: 0.3, year: 0.3 };

/** Kinds of page that are made of a record: their second headings (facts, table, sources) are the same on all of them and tell nothing of one. */
export const recordKinds: ReadonlySet<string> = new Set(['milestone', 'document', 'term', 'series', 'row']);
