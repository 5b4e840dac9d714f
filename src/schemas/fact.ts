import { z } from 'zod';
import { label } from './label.ts';
import { localizedText } from './localized.ts';
import { message } from './message.ts';
import { sourceKey } from './source.ts';

const citedBy = z.array(sourceKey).min(1, message('Dữ kiện này chưa có nguồn: thêm sources: [s1].', 'This fact has no source: add sources: [s1].'));

/** One statement in both languages, with the sources that carry it. */
export const fact = localizedText.extend({
  sources: citedBy.meta(label('Nguồn của dữ kiện', 'Its sources', ['Khóa của nguồn ở danh sách nguồn: s1, s2', 'Keys from the list of sources: s1, s2'])),
});

/** What a list of facts is called. */
export const factsLabel = label('Dữ kiện', 'Facts', ['Mỗi dữ kiện một câu, có nguồn', 'One sentence each, with its sources']);

/** One statement in both languages, with its sources. */
export type Fact = z.infer<typeof fact>;

/** What sources disagree on, told to the reader. */
export const conflicts = z
  .array(localizedText)
  .optional()
  .meta(label('Chỗ các nguồn khác nhau', 'Where sources disagree', ['Nguồn nào nói gì; trang cho người đọc thấy', 'Which source says what; readers are told']));

/** How well a record is supported. A record resting on background knowledge is never published. */
export const confidence = z
  .enum(['high', 'medium'])

  .meta(
    label('Độ tin cậy', 'Confidence', [
      'high: hai nguồn độc lập hoặc một nguồn gốc; medium: một nguồn thứ cấp',
      'high: two independent sources or a primary one; medium: one secondary source',
    ]),
  );
