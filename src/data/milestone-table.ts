import { cellReader, words } from '../domain/cell.ts';
import { type Column, localizedColumns, partialDateColumn } from '../domain/data-table.ts';
import type { Localized } from '../domain/locales.ts';
import { milestoneKinds } from '../schemas/milestone-kinds.ts';
import { type Evidence, evidenceColumns, evidenceOf, readEvidence } from './evidence-columns.ts';
import type { PublishedMilestone } from './published-record.ts';
import { confidenceColumn, idColumn, pillarsColumn } from './shared-columns.ts';

/** A milestone as a row of `milestones.csv` holds it. */
export interface MilestoneRow extends Evidence {
  readonly id: string;
  readonly date: string;
  readonly end?: string | undefined;
  readonly name: Localized;
  readonly label: Localized;
  readonly place?: Localized | undefined;
  readonly pillars: readonly string[];
  readonly kind: string;
  readonly role?: (Localized & { readonly kinds: readonly string[] }) | undefined;
  readonly significance: number;
  readonly confidence: string;
  readonly planned: boolean;
  readonly summary: Localized;
}

/** The columns of `milestones.csv`. */
export const milestoneColumns: readonly Column<MilestoneRow>[] = [
  idColumn,
  partialDateColumn('date', 'Ngày bắt đầu: năm, năm-tháng hoặc năm-tháng-ngày / First day: year, year-month or year-month-day', ({ date }) => date, true),
  partialDateColumn('end', 'Ngày kết thúc, nếu dài hơn một ngày / Last day, if longer than a day', ({ end }) => end),
  ...localizedColumns<MilestoneRow>('name', { vi: 'Tên', en: 'Name' }, ({ name }) => name),
  ...localizedColumns<MilestoneRow>('label', { vi: 'Nhãn ngắn', en: 'Short label' }, ({ label }) => label),
  ...localizedColumns<MilestoneRow>('place', { vi: 'Nơi diễn ra', en: 'Place' }, ({ place }) => place),
  pillarsColumn,
  { name: 'kind', type: 'string', description: 'Loại / Kind', constraints: { required: true, enum: milestoneKinds }, cell: ({ kind }) => kind },
  {
    name: 'role_kinds',
    type: 'string',
    description: 'Vai trò của Việt Nam, cách nhau bằng dấu cách / Parts of Viet Nam, parted by spaces',
    cell: ({ role }) => words(role?.kinds ?? []),
  },
  ...localizedColumns<MilestoneRow>('role', { vi: 'Vai trò của Việt Nam', en: 'Part of Viet Nam' }, ({ role }) => role),
  {
    name: 'significance',
    type: 'integer',
    description: '1 ai cũng nên biết, 2 sinh viên, 3 nhà nghiên cứu / 1 everybody, 2 students, 3 researchers',
    constraints: { required: true, minimum: 1, maximum: 3 },
    cell: ({ significance }) => String(significance),
  },
  confidenceColumn,
  {
    name: 'planned',
    type: 'boolean',
    description: 'Chưa diễn ra vào ngày dựng trang / Still ahead on the day of the build',
    constraints: { required: true },
    cell: ({ planned }) => String(planned),
  },
  ...localizedColumns<MilestoneRow>('summary', { vi: 'Vì sao đáng nhớ, một câu', en: 'Why it matters, in one sentence' }, ({ summary }) => summary),
  ...evidenceColumns,
];

/**
 * Takes from a milestone what a row holds.
 *
 * @param record a published milestone
 * @returns its row
 */
export function milestoneRow(record: PublishedMilestone): MilestoneRow {
  const { id, date, end, name, label, place, pillars, kind, role, significance, confidence, planned, summary } = record;
  return { id, date, end, name, label, place, pillars, kind, role, significance, confidence, planned, summary, ...evidenceOf(record) };
}

/**
 * Reads a row of `milestones.csv`.
 *
 * @param cells cells by column
 * @returns the same row as `milestoneRow` made
 * @throws Error when a column is missing
 */
export function readMilestoneRow(cells: Readonly<Record<string, string>>): MilestoneRow {
  const read = cellReader(cells);
  const kinds = read.words('role_kinds');
  return {
    id: read.text('id'),
    date: read.text('date'),
    end: read.optional('end'),
    name: read.localized('name'),
    label: read.localized('label'),
    place: read.optionalLocalized('place'),
    pillars: read.words('pillars'),
    kind: read.text('kind'),
    role: kinds.length > 0 ? { kinds, ...read.localized('role') } : undefined,
    significance: Number(read.text('significance')),
    confidence: read.text('confidence'),
    planned: read.text('planned') === 'true',
    summary: read.localized('summary'),
    ...readEvidence(read),
  };
}
