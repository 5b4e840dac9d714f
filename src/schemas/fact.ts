import { z } from 'zod';
import { localizedText } from './localized.ts';
import { message } from './message.ts';
import { sourceKey } from './source.ts';

const citedBy = z.array(sourceKey).min(1, message('Dữ kiện này chưa có nguồn: thêm sources: [s1].', 'This fact has no source: add sources: [s1].'));

/** One statement in both languages, with the sources that carry it. */
export const fact = localizedText.extend({ sources: citedBy.describe('Khóa của các nguồn / Keys of the sources') });

/** One statement in both languages, with its sources. */
export type Fact = z.infer<typeof fact>;

/** What sources disagree on, told to the reader. */
export const conflicts = z.array(localizedText).optional().describe('Các nguồn nói khác nhau ở đâu / Where sources disagree');

/** How well a record is supported. A record resting on background knowledge is never published. */
export const confidence = z
  .enum(['high', 'medium'])
  .describe('high: hai nguồn độc lập hoặc một nguồn gốc; medium: một nguồn thứ cấp / two independent or one primary; one secondary');
