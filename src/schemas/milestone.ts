import { z } from 'zod';
import { endsAfterStart } from '../domain/date-range.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import { confidence, conflicts, fact } from './fact.ts';
import { id, related, slugSegment } from './identity.ts';
import { aliases, localizedText } from './localized.ts';
import { message } from './message.ts';
import { milestoneKinds, roleKinds } from './milestone-kinds.ts';
import { day, partialDate } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { sources } from './source.ts';

/** Longest label that the drawing of the timeline can seat, in characters. */
export const LABEL_LENGTH = 40;

const label = localizedText.refine((value) => Math.max(value.vi.length, value.en.length) <= LABEL_LENGTH, {
  error: message(`Nhãn dài quá ${LABEL_LENGTH} ký tự: hãy rút ngắn.`, `The label is longer than ${LABEL_LENGTH} characters: shorten it.`),
});

/** Something that happened, or is planned, on a date. */
export const milestone = z
  .strictObject({
    id,
    date: partialDate.describe('Ngày bắt đầu / First day'),
    end: partialDate.optional().describe('Ngày kết thúc, nếu dài hơn một ngày / Last day, if longer than a day'),
    name: localizedText.describe('Tên / Name'),
    label: label.describe('Nhãn ngắn cho hình vẽ / Short label for the drawing'),
    pinned: z.boolean().optional().describe('Luôn hiện nhãn trên hình / Always labelled in the drawing'),
    slug: z.strictObject({ vi: slugSegment }).describe('Phần cuối địa chỉ tiếng Việt / Last part of the Vietnamese address'),
    place: localizedText.optional().describe('Nơi diễn ra / Place'),
    pillars,
    kind: z.enum(milestoneKinds).describe('Loại / Kind'),
    role: localizedText
      .extend({ kinds: z.array(z.enum(roleKinds)).min(1) })
      .optional()
      .describe('Vai trò của Việt Nam / Part of Viet Nam'),
    summary: localizedText.describe('Một câu: vì sao đáng nhớ / One sentence: why it matters'),
    facts: z.array(fact).min(1),
    significance: z.literal([1, 2, 3]).describe('1 ai cũng nên biết, 2 sinh viên, 3 nhà nghiên cứu / 1 everybody, 2 students, 3 researchers'),
    confidence,
    conflicts,
    related,
    aliases: aliases.optional(),
    asOf: partialDate.optional().describe('Đúng tính đến / Correct as of'),
    reviewed: day.describe('Ngày rà soát / Last reviewed'),
    sources,
  })
  .superRefine((value, context) => {
    const start = parsePartialDate(value.date);
    const end = value.end === undefined ? undefined : parsePartialDate(value.end);
    if (start && end && !endsAfterStart({ start, end })) {
      context.addIssue({
        code: 'custom',
        path: ['end'],
        message: message(`Ngày kết thúc ${value.end} không sau ngày bắt đầu ${value.date}.`, `The end ${value.end} is not after the start ${value.date}.`),
      });
    }
  });

/** Something that happened, or is planned, on a date. */
export type Milestone = z.infer<typeof milestone>;
