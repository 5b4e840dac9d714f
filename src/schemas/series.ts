import { z } from 'zod';
import { conflicts } from './fact.ts';
import { id, related, slugSegment } from './identity.ts';
import { localizedText } from './localized.ts';
import { message } from './message.ts';
import { day, partialDate } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { sourceKey, sources } from './source.ts';

const measure = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  name: localizedText,
  drawn: z.boolean().optional().describe('false: chỉ có trong bảng, vì khác đơn vị / Only in the table, as its unit differs'),
});

const point = z.strictObject({
  date: partialDate,
  values: z.record(z.string(), z.number()),
  derived: z.boolean().optional().describe('Tính ra từ số của nguồn / Computed from the source’s numbers'),
  partial: localizedText.optional().describe('Chỉ một phần của năm / Only part of the year'),
  note: localizedText.optional(),
  sources: z.array(sourceKey).min(1, message('Số liệu này chưa có nguồn.', 'This figure has no source.')),
});

/** Numbers over time. A year without a sourced number stays a gap. */
export const series = z
  .strictObject({
    id,
    name: localizedText,
    slug: z.strictObject({ vi: slugSegment }),
    unit: localizedText,
    definition: localizedText,
    pillars,
    chart: z.enum(['bar', 'line']),
    measures: z.array(measure).min(1),
    points: z.array(point).min(1),
    missing: localizedText.optional().describe('Những năm còn trống và vì sao / Gaps and why'),
    conflicts,
    related,
    asOf: partialDate,
    reviewed: day,
    sources,
  })
  .superRefine((value, context) => {
    const keys = new Set(value.measures.map((one) => one.key));
    value.points.forEach((one, index) => {
      for (const key of Object.keys(one.values))
        if (!keys.has(key))
          context.addIssue({
            code: 'custom',
            path: ['points', index, 'values', key],
            message: message(`Không có chỉ tiêu “${key}”.`, `There is no measure “${key}”.`),
          });
    });
  });

/** Numbers over time. */
export type Series = z.infer<typeof series>;
