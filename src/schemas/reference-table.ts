import { z } from 'zod';
import { conflicts } from './fact.ts';
import { id } from './identity.ts';
import { aliases, localizedText, text } from './localized.ts';
import { message } from './message.ts';
import { day, partialDate } from './partial-date.ts';
import { sourceKey, sources } from './source.ts';

const cell = z.union([localizedText, text, z.number()]);

const column = z.strictObject({ key: z.string().regex(/^[a-z][a-zA-Z0-9]*$/), name: localizedText, type: z.enum(['text', 'date', 'number']) });

const row = z.strictObject({
  id,
  name: localizedText,
  aliases: aliases.optional(),
  cells: z.record(z.string(), cell),
  conflicts,
  sources: z.array(sourceKey).min(1, message('Dòng này chưa có nguồn.', 'This row has no source.')),
});

/** A table to look things up in, such as the member states. */
export const referenceTable = z
  .strictObject({
    id,
    name: localizedText,
    description: localizedText,
    columns: z.array(column).min(1),
    rows: z.array(row).min(1),
    asOf: partialDate,
    reviewed: day,
    sources,
  })
  .superRefine((table, context) => {
    const columns = new Map(table.columns.map((one) => [one.key, one]));
    table.rows.forEach((one, index) => {
      for (const [key, value] of Object.entries(one.cells)) {
        const path = ['rows', index, 'cells', key];
        const known = columns.get(key);
        if (!known) context.addIssue({ code: 'custom', path, message: message(`Không có cột “${key}”.`, `There is no column “${key}”.`) });
        else if (known.type === 'date' && !partialDate.safeParse(value).success)
          context.addIssue({
            code: 'custom',
            path,
            message: message(`“${String(value)}” không phải là một ngày có thật.`, `“${String(value)}” is not a date that exists.`),
          });
        else if (known.type === 'number' && typeof value !== 'number')
          context.addIssue({ code: 'custom', path, message: message('Cột này cần một con số.', 'This column takes a number.') });
      }
    });
  });

/** A table to look things up in. */
export type ReferenceTable = z.infer<typeof referenceTable>;
