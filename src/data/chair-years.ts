import type { Localized } from '../domain/locales.ts';
import { firstDay } from '../domain/partial-date.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Source } from '../schemas/source.ts';
import { chairTerms } from '../timeline/chair-terms.ts';
import { isLeading } from '../timeline/leading-roles.ts';
import { once } from './memo.ts';
import { getMilestones, type MilestoneEntry } from './milestones.ts';
import { getReferenceTables, type RowEntry } from './reference-tables.ts';
import { getYears, type YearEntry } from './years.ts';

/** A year of the table of chairs. */
export interface ChairYear {
  readonly row: RowEntry;
  readonly year: number;
  /** what else the site knows of the year, where it has milestones */
  readonly entry: YearEntry | undefined;
  readonly vietNam: boolean;
}

/** A time in which Viet Nam led ASEAN's work, as the site counts them. */
export interface VietNamTerm {
  readonly name: Localized;
  /** page of the term */
  readonly path: Localized;
  readonly theme: Localized | undefined;
  readonly facts: readonly Fact[];
  /** sources of the record that tells of it */
  readonly sources: readonly Source[];
  /** what Viet Nam chaired, hosted, coordinated or proposed in it, in order of time */
  readonly milestones: readonly MilestoneEntry[];
}

/** Viet Nam, as the table of chairs writes it in English. */
const VIET_NAM = 'Viet Nam';
/** Facts shown of a term that a milestone tells of; its page has the others. */
const FACTS = 3;

/**
 * A cell of the table of chairs.
 *
 * @param row a row
 * @param key key of a column
 * @returns its words in both languages; undefined where the cell is empty
 */
export function wordsOfCell(row: RowEntry, key: string): Localized | undefined {
  const cell = row.cells[key];
  return typeof cell === 'object' ? cell : undefined;
}

const getChairTable = async () => (await getReferenceTables()).find(({ id }) => id === 'chairs');

/** Every year of the table of chairs, in order. */
export const getChairYears = once(async (): Promise<readonly ChairYear[]> => {
  const years = await getYears();
  return ((await getChairTable())?.rows ?? [])
    .map((row) => {
      const year = Number(row.cells['year']);
      return { row, year, entry: years.find((one) => one.year === year), vietNam: wordsOfCell(row, 'chair')?.en === VIET_NAM };
    })
    .sort((a, b) => a.year - b.year);
});

/** Viet Nam's terms in order of time: its years in the table of chairs, and the terms that only a milestone tells of. */
export const getVietNamTerms = once(async (): Promise<readonly VietNamTerm[]> => {
  const all = await getMilestones();
  const terms = chairTerms(all);
  const during = (first: string, last: string) =>
    all.filter(
      (one) =>
        firstDay(one.range.start) >= first &&
        firstDay(one.range.start) <= last &&
        isLeading(one.role?.kinds ?? []) &&
        !terms.some(({ milestone }) => milestone === one),
    );
  const rows = (await getChairYears())
    .filter(({ vietNam }) => vietNam)
    .map(({ row, year }) => ({
      first: `${year}-01-01`,
      name: row.name,
      path: row.path,
      theme: wordsOfCell(row, 'theme'),
      facts: row.facts ?? [],
      milestones: during(`${year}-01-01`, `${year}-12-31`),
    }));
  const sources = (await getChairTable())?.sources ?? [];
  const others = terms
    .filter((term) => !rows.some(({ first }) => first.slice(0, 4) === term.firstDay.slice(0, 4)))
    .map(({ milestone, firstDay: first, lastDay: last }) => ({
      first,
      name: milestone.name,
      path: milestone.path,
      theme: undefined,
      facts: milestone.facts.slice(0, FACTS),
      sources: milestone.sources,
      milestones: during(first, last),
    }));
  return [...rows.map((row) => ({ ...row, sources })), ...others].sort((a, b) => (a.first < b.first ? -1 : 1));
});
