import { words } from '../domain/cell.ts';
import type { Column } from '../domain/data-table.ts';
import { confidence as confidenceSchema } from '../schemas/fact.ts';

/** The column that tells rows apart. */
export const idColumn: Column<{ readonly id: string }> = {
  name: 'id',
  type: 'string',
  description: 'Mã, không bao giờ đổi / Id, never changes',
  constraints: { required: true, unique: true },
  cell: ({ id }) => id,
};

/** Fields of the Community that a record belongs to. */
export const pillarsColumn: Column<{ readonly pillars: readonly string[] }> = {
  name: 'pillars',
  type: 'string',
  description: 'Lĩnh vực, lĩnh vực chính trước, cách nhau bằng dấu cách / Fields of the Community, the main one first, parted by spaces',
  constraints: { required: true },
  cell: ({ pillars }) => words(pillars),
};

/** How well a record is supported. */
export const confidenceColumn: Column<{ readonly confidence: string }> = {
  name: 'confidence',
  type: 'string',
  description:
    'high: hai nguồn độc lập hoặc một nguồn gốc; medium: một nguồn thứ cấp / high: two independent sources or a primary one; medium: one secondary source',
  constraints: { required: true, enum: confidenceSchema.options },
  cell: ({ confidence }) => confidence,
};
