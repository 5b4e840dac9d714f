import { z } from 'zod';
import { conflicts } from './fact.ts';
import { id, related, slug } from './identity.ts';
import { label } from './label.ts';
import { aliases, localizedText } from './localized.ts';
import { message } from './message.ts';
import { asOf, partialDate, reviewed } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { sourceKeys, sources } from './source.ts';

const columnKey = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, {
    error: message(
      'Khóa gồm chữ cái và số, bắt đầu bằng chữ thường, ví dụ exports.',
      'A key has letters and digits and begins with a small letter, such as exports.',
    ),
  })
  .describe('Khóa / Key');

const measure = z.strictObject({
  key: columnKey,
  name: localizedText.describe('Tên / Name'),
  drawn: z
    .literal(false)
    .optional()
    .meta(label('Vẽ', 'Drawn', ['false: chỉ có trong bảng, vì khác đơn vị', 'false: only in the table, as its unit differs'])),
});

const point = z.strictObject({
  date: partialDate.describe('Thời gian / Time'),
  values: z
    .record(z.string(), z.number())
    .meta(label('Số', 'Numbers', ['Khóa của chỉ tiêu và con số, phần lẻ sau dấu chấm: 1.5', 'Key of the measure and the number, decimals after a point: 1.5'])),
  derived: z.boolean().optional().describe('Tính ra từ số của nguồn / Computed from the source’s numbers'),
  partial: localizedText.optional().describe('Chỉ một phần của năm / Only part of the year'),
  note: localizedText.optional().describe('Ghi chú / Note'),
  sources: sourceKeys.min(1, message('Số liệu này chưa có nguồn.', 'This figure has no source.')),
});

/** Numbers over time. A year without a sourced number stays a gap. */
export const series = z
  .strictObject({
    id,
    name: localizedText.describe('Tên / Name'),
    slug,
    unit: localizedText.describe('Đơn vị / Unit'),
    definition: localizedText.describe('Con số đo điều gì / What is measured'),
    aliases: aliases.optional(),
    pillars,
    chart: z.enum(['bar', 'line']).meta(label('Hình', 'Chart', ['bar: cột; line: đường', 'bar: columns; line: a line'])),
    measures: z.array(measure).min(1).describe('Chỉ tiêu / Measures'),
    points: z.array(point).min(1).describe('Số liệu / Figures'),
    missing: localizedText.optional().describe('Những năm còn trống và vì sao / Gaps and why'),
    conflicts,
    related,
    asOf,
    reviewed,
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
