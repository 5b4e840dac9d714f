import { kilobytes, median, table, wait } from './format.ts';
import { measureSlowLine, type SearchPage } from './slow-line.ts';
import type { Timing } from './timing.ts';

/** The figures of a timing, as the columns of the table say them. */
const FIGURES = [
  ['first key → first answer', 'firstAnswer', wait],
  ['bytes', 'firstBytes', kilobytes],
  ['last key → first answer', 'wholeQuery', wait],
  ['bytes', 'wholeBytes', kilobytes],
  ['last key → full answer', 'fullAfterLast', wait],
  ['first key → full answer', 'full', wait],
  ['bytes', 'fullBytes', kilobytes],
  ['loaded before', 'ahead', kilobytes],
] as const;

/** The medians of some timings; of those without an answer none. */
function medians(timings: readonly Timing[]): Partial<Record<keyof Timing, number>> {
  const answered = timings.filter(({ full }) => full !== undefined);
  return Object.fromEntries(FIGURES.map(([, name]) => [name, median(answered.flatMap((timing) => timing[name] ?? []))]));
}

const cells = (figures: Partial<Record<keyof Timing, number>>) =>
  FIGURES.map(([, name, written]) => {
    const value = figures[name];
    return value === undefined ? '–' : written(value);
  });

/**
 * Types queries on search pages on a slow line, and prints for each page the medians, what the others take compared with
 * the first, and each query.
 *
 * @param title what is measured
 * @param pages search pages; the first is the site's own
 * @param queries what is typed
 * @param rounds how often
 */
export async function reportSlowLine(title: string, pages: readonly SearchPage[], queries: readonly string[], rounds: number): Promise<void> {
  const measured = await measureSlowLine(pages, queries, rounds);
  const [own] = pages;
  const timingsOf = (page: SearchPage | undefined) => (page ? measured.get(page) : undefined) ?? new Map<string, readonly Timing[]>();
  const answered = (page: SearchPage | undefined, query: string) =>
    timingsOf(page)
      .get(query)
      ?.some(({ full }) => full !== undefined) ?? false;
  const all = (page: SearchPage | undefined, some = queries) => medians(some.flatMap((query) => timingsOf(page).get(query) ?? []));
  const rows = pages.map((page) => [page.name, String(queries.filter((query) => answered(page, query)).length), ...cells(all(page))]);
  const ratios = pages.slice(1).map((page) => {
    // Only queries that both have answered can be compared.
    const both = queries.filter((query) => answered(page, query) && answered(own, query));
    const [theirs, ours] = [all(page, both), all(own, both)];
    const ratio = ([, name]: (typeof FIGURES)[number]) => {
      const [a, b] = [theirs[name], ours[name]];
      return a === undefined || !b ? '–' : `× ${(a / b).toFixed(1)}`;
    };
    return [`${page.name} / ${own?.name}`, String(both.length), ...FIGURES.map(ratio)];
  });
  const head = ['', 'answered', ...FIGURES.map(([name]) => name)];
  console.log(`\n${title}, slow 4G, CPU ×4, medians of ${rounds} rounds of ${queries.length} queries\n${table([head, ...rows, ...ratios])}`);
  const each = queries.flatMap((query) => pages.map((page) => [`${query} | ${page.name}`, ...cells(all(page, [query]))]));
  console.log(`\n${table([['query', ...FIGURES.map(([name]) => name)], ...each])}`);
}
