import { z } from 'zod';
import { confidence, conflicts, fact } from './fact.ts';
import { id, related, slugSegment } from './identity.ts';
import { aliases, localizedText, text } from './localized.ts';
import { message } from './message.ts';
import { day, partialDate } from './partial-date.ts';
import { sourceKey, sources } from './source.ts';

const cell = z.union([localizedText, text, z.number()]);

const column = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  name: localizedText.describe('Tên cột / Column'),
  type: z.enum(['text', 'date', 'number']).describe('Kiểu dữ liệu của cột / What the column holds'),
});

const row = z.strictObject({
  id,
  name: localizedText,
  slug: z
    .strictObject({ vi: slugSegment })
    .optional()
    .describe('Phần cuối địa chỉ, cho bảng mà mỗi dòng có trang riêng / Last part of the address, where rows have pages'),
  aliases: aliases.optional(),
  cells: z.record(z.string(), cell),
  facts: z.array(fact).optional(),
  conflicts,
  related,
  confidence: confidence.optional(),
  sources: z.array(sourceKey).min(1, message('Dòng này chưa có nguồn.', 'This row has no source.')),
});

/** A row of a reference table. */
export type ReferenceRow = z.infer<typeof row>;

/** A value in a row. */
export type ReferenceCell = z.infer<typeof cell>;

/** A table to look things up in, such as the member states. */
export const referenceTable = z
  .strictObject({
    id,
    name: localizedText,
    description: localizedText,
    slug: z.strictObject({ vi: slugSegment }),
    aliases: aliases.optional(),
    columns: z.array(column).min(1),
    rows: z.array(row).min(1),
    related,
    asOf: partialDate,
    reviewed: day,
    sources,
  })
  .superRefine((table, context) => {
    const columns = new Map(table.columns.map((one) => [one.key, one]));
    const ids = table.rows.map((one) => one.id);
    table.rows.forEach((one, index) => {
      const refuse = (path: PropertyKey[], vi: string, en: string) =>
        context.addIssue({ code: 'custom', path: ['rows', index, ...path], message: message(vi, en) });
      if (ids.indexOf(one.id) !== index) refuse(['id'], `Mã “${one.id}” ghi hai lần trong bảng.`, `The id “${one.id}” is given twice in the table.`);
      for (const [key, value] of Object.entries(one.cells)) {
        const known = columns.get(key);
        if (!known) refuse(['cells', key], `Không có cột “${key}”.`, `There is no column “${key}”.`);
        else if (known.type === 'date' && !partialDate.safeParse(value).success)
          refuse(['cells', key], `“${String(value)}” không phải là một ngày có thật.`, `“${String(value)}” is not a date that exists.`);
        else if (known.type === 'number' && typeof value !== 'number') refuse(['cells', key], 'Cột này cần một con số.', 'This column takes a number.');
      }
    });
  });

/** A table to look things up in. */
export type ReferenceTable = z.infer<typeof referenceTable>;
