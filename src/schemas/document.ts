import { z } from 'zod';
import { confidence, conflicts, fact } from './fact.ts';
import { id, related, slugSegment } from './identity.ts';
import { aliases, localizedText, text } from './localized.ts';
import { message } from './message.ts';
import { day, partialDate } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { sourceKey, sources } from './source.ts';

/** Kinds of document. */
export const documentTypes = ['conclusion', 'directive', 'resolution', 'decision', 'regulation', 'charter', 'plan', 'collection'] as const;

const outlinePart = z
  .strictObject({
    title: localizedText,
    basis: z
      .enum(['text', 'report', 'unknown'])
      .describe('text: đọc trong văn bản; report: theo báo chí, cơ quan; unknown: chưa công bố / seen in the text; reported; not public'),
    points: z.array(localizedText.extend({ sources: z.array(sourceKey) })).min(1),
  })
  .superRefine((part, context) => {
    if (part.basis === 'unknown') return;
    part.points.forEach((point, index) => {
      if (point.sources.length === 0)
        context.addIssue({
          code: 'custom',
          path: ['points', index, 'sources'],
          message: message('Ý này chưa có nguồn: thêm sources: [s1].', 'This point has no source: add sources: [s1].'),
        });
    });
  });

/** A document by which Viet Nam or ASEAN decided something. */
export const document = z.strictObject({
  id,
  number: text.optional().describe('Số hiệu / Number'),
  type: z.enum(documentTypes),
  name: localizedText.describe('Tên đầy đủ / Full title'),
  shortName: localizedText.describe('Tên gọi ngắn / Short name'),
  slug: z.strictObject({ vi: slugSegment }),
  issuer: localizedText.describe('Nơi ban hành / Issued by'),
  date: partialDate
    .optional()
    .describe('Ngày ban hành; bỏ trống khi bản ghi gom nhiều văn kiện / Date of issue; absent where the record gathers several documents'),
  effective: partialDate.optional().describe('Ngày có hiệu lực / In force from'),
  status: fact.describe('Hiệu lực / Status'),
  pillars,
  summary: localizedText,
  facts: z.array(fact).min(1),
  outline: z.array(outlinePart).optional().describe('Bố cục và nội dung / Outline'),
  significance: z.literal([1, 2, 3]),
  confidence,
  conflicts,
  related,
  aliases: aliases.optional(),
  asOf: partialDate.optional(),
  reviewed: day,
  sources,
});

/** A document by which Viet Nam or ASEAN decided something. */
export type PolicyDocument = z.infer<typeof document>;
