import { z } from 'zod';
import { endsAfterStart } from '../domain/date-range.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import { confidence, conflicts, fact, factsLabel } from './fact.ts';
import { id, related, significance, slug } from './identity.ts';
import { label } from './label.ts';
import { aliases, localizedText } from './localized.ts';
import { message } from './message.ts';
import { milestoneKinds, roleKinds } from './milestone-kinds.ts';
import { asOf, partialDate, reviewed } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { sources } from './source.ts';

/** Longest label that the drawing of the timeline can seat, in characters. */
export const LABEL_LENGTH = 40;

const shortLabel = localizedText.refine((value) => Math.max(value.vi.length, value.en.length) <= LABEL_LENGTH, {
  error: message(`Nhãn dài quá ${LABEL_LENGTH} ký tự: hãy rút ngắn.`, `The label is longer than ${LABEL_LENGTH} characters: shorten it.`),
});

/** Something that happened, or is planned, on a date. */
export const milestone = z
  .strictObject({
    id,
    date: partialDate.meta(
      label('Ngày bắt đầu', 'First day', [
        '1995-07-28; chỉ biết tháng: 1995-07; chỉ biết năm: 1995',
        '1995-07-28; where only the month is known 1995-07, only the year 1995',
      ]),
    ),
    end: partialDate.optional().meta(label('Ngày kết thúc', 'Last day', ['Chỉ khi dài hơn một ngày', 'Only if longer than a day'])),
    name: localizedText.describe('Tên / Name'),
    label: shortLabel.meta(label('Nhãn trên hình', 'Label in the drawing', [`Tối đa ${LABEL_LENGTH} ký tự`, `At most ${LABEL_LENGTH} characters`])),
    pinned: z
      .boolean()
      .optional()
      .meta(label('Luôn hiện nhãn', 'Always labelled', ['Chỉ cho khoảng mười cột mốc lớn nhất', 'Only for the ten or so greatest milestones'])),
    slug: slug.meta(
      label('Địa chỉ', 'Address', ['Ngày rồi tên không dấu: 1995-07-28-viet-nam-gia-nhap-asean', 'The date, then the Vietnamese name without marks']),
    ),
    place: localizedText.optional().describe('Nơi diễn ra / Place'),
    pillars,
    kind: z.enum(milestoneKinds).describe('Loại / Kind'),
    role: localizedText
      .extend({ kinds: z.array(z.enum(roleKinds)).min(1).describe('Việt Nam là / Viet Nam was') })
      .optional()
      .describe('Vai trò của Việt Nam / Part of Viet Nam'),
    summary: localizedText.meta(label('Tóm tắt', 'Summary', ['Một câu: vì sao đáng nhớ', 'One sentence: why it matters'])),
    facts: z.array(fact).min(1).meta(factsLabel),
    significance,
    confidence,
    conflicts,
    related,
    aliases: aliases.optional(),
    asOf: asOf.optional(),
    reviewed,
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
