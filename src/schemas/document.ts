import { z } from 'zod';
import { confidence, conflicts, fact, factsLabel } from './fact.ts';
import { id, related, significance, slug } from './identity.ts';
import { label } from './label.ts';
import { aliases, localizedText, text } from './localized.ts';
import { message } from './message.ts';
import { asOf, partialDate, reviewed } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { sourceKeys, sources } from './source.ts';

/** Kinds of document. */
export const documentTypes = ['conclusion', 'directive', 'resolution', 'decision', 'regulation', 'charter', 'plan', 'collection'] as const;

const outlinePart = z
  .strictObject({
    title: localizedText.describe('Tên phần / Title of the part'),
    basis: z
      .enum(['text', 'report', 'unknown'])

      .meta(
        label('Biết từ đâu', 'Known from', [
          'text: đọc trong văn bản; report: theo báo chí, cơ quan; unknown: chưa công bố',
          'text: seen in the text; report: reported; unknown: not public',
        ]),
      ),
    points: z
      .array(localizedText.extend({ sources: sourceKeys }))
      .min(1)
      .describe('Các ý / Points'),
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
  type: z.enum(documentTypes).describe('Loại văn bản / Type'),
  name: localizedText.describe('Tên đầy đủ / Full title'),
  shortName: localizedText.describe('Tên gọi ngắn / Short name'),
  slug,
  issuer: localizedText.describe('Nơi ban hành / Issued by'),
  date: partialDate
    .optional()
    .meta(label('Ngày ban hành', 'Date of issue', ['Bỏ trống khi bản ghi gom nhiều văn kiện', 'Left empty where the record gathers several documents'])),
  effective: partialDate.optional().describe('Ngày có hiệu lực / In force from'),
  status: fact.describe('Hiệu lực / Status'),
  pillars,
  summary: localizedText.describe('Tóm tắt / Summary'),
  facts: z.array(fact).min(1).meta(factsLabel),
  outline: z.array(outlinePart).optional().describe('Bố cục và nội dung / Outline'),
  significance,
  confidence,
  conflicts,
  related,
  aliases: aliases.optional(),
  asOf: asOf.optional(),
  reviewed,
  sources,
});

/** A document by which Viet Nam or ASEAN decided something. */
export type PolicyDocument = z.infer<typeof document>;
