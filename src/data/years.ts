import type { Localized } from '../domain/locales.ts';
import { sectionPath } from '../i18n/routes.ts';
import { type DocumentEntry, getDocuments } from './documents.ts';
import { once } from './memo.ts';
import { byYear, getMilestones, type MilestoneEntry } from './milestones.ts';
import { getReferenceTables, type RowEntry } from './reference-tables.ts';

/** What the site knows of a year. */
export interface YearEntry {
  readonly year: number;
  readonly path: Localized;
  /** milestones that begin in it, in order of time */
  readonly milestones: readonly MilestoneEntry[];
  /** milestones that began before and last into it */
  readonly lasting: readonly MilestoneEntry[];
  /** row of the table of chairs */
  readonly chair: RowEntry | undefined;
  /** rows of the table of summits, in order of time */
  readonly summits: readonly RowEntry[];
  /** documents issued or signed in it, in order of time */
  readonly documents: readonly DocumentEntry[];
}

/**
 * The address of a year's page.
 *
 * @param year a year
 * @returns both addresses
 */
export function yearPath(year: number): Localized {
  return sectionPath('timelineYears', { vi: String(year), en: String(year) });
}

const rowsOf = async (id: string): Promise<readonly RowEntry[]> => (await getReferenceTables()).find((table) => table.id === id)?.rows ?? [];
const opened = (row: RowEntry) => String(row.cells['start'] ?? '');

/** Every year that has a milestone, in order. */
export const getYears = once(async (): Promise<readonly YearEntry[]> => {
  const all = await getMilestones();
  const [chairs, summits, documents] = [await rowsOf('chairs'), await rowsOf('summits'), await getDocuments()];
  return [...byYear(all)].map(([year, milestones]) => ({
    year,
    path: yearPath(year),
    milestones,
    lasting: all.filter(({ range }) => range.start.year < year && (range.end?.year ?? 0) >= year),
    chair: chairs.find((row) => row.cells['year'] === year),
    summits: summits.filter((row) => opened(row).startsWith(`${year}-`)).sort((a, b) => (opened(a) < opened(b) ? -1 : 1)),
    documents: documents.filter(({ date }) => date?.startsWith(String(year))).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)),
  }));
});
