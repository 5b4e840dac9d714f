import { z } from 'zod';
import { type Locale, locales } from '../domain/locales.ts';
import { parseRecordLink } from '../domain/record-link.ts';
import { id, recordLink, related, slugSegment } from './identity.ts';
import { localizedText } from './localized.ts';
import { message } from './message.ts';
import { day } from './partial-date.ts';
import { pillars } from './pillar.ts';

/**
 * How long a step may be, in words between spaces, so that it is read aloud in about half a minute and fits on one
 * screen. Spaces part syllables in Vietnamese, of which the same text needs about four for three English words.
 */
export const STEP_WORDS: Readonly<Record<Locale, { readonly least: number; readonly most: number }>> = {
  vi: { least: 70, most: 160 },
  en: { least: 55, most: 115 },
};

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

const stepText = localizedText.superRefine((value, context) => {
  for (const locale of locales) {
    const { least, most } = STEP_WORDS[locale];
    const count = wordCount(value[locale]);
    if (count >= least && count <= most) continue;
    context.addIssue({
      code: 'custom',
      path: [locale],
      message: message(
        `Đoạn này có ${count} chữ: hãy viết từ ${least} đến ${most} chữ.`,
        `This passage has ${count} words: write between ${least} and ${most}.`,
      ),
    });
  }
});

const step = z.strictObject({
  about: recordLink
    .refine((link) => parseRecordLink(link)?.kind === 'milestone', {
      error: (issue) =>
        message(
          `“${issue.input}” không phải một cột mốc. Viết milestone:mã, ví dụ milestone:1995-07-28-viet-nam-joins-asean.`,
          `“${issue.input}” is not a milestone. Write milestone:id, such as milestone:1995-07-28-viet-nam-joins-asean.`,
        ),
    })
    .describe('Cột mốc được kể, dạng milestone:… / The milestone told of'),
  heading: localizedText.describe('Tiêu đề của bước / Heading of the step'),
  text: stepText.describe('Lời kể; dữ kiện lấy từ bản ghi của cột mốc / What is told; its facts stand in the milestone’s record'),
});

/** A walk through a few milestones in order of time. Its facts and sources are those of the milestones. */
export const story = z
  .strictObject({
    id,
    name: localizedText.describe('Tên / Name'),
    navTitle: localizedText.describe('Tên ngắn / Short name'),
    slug: z.strictObject({ vi: slugSegment }).describe('Phần cuối địa chỉ tiếng Việt / Last part of the Vietnamese address'),
    summary: localizedText.describe('Câu chuyện kể gì, một hai câu / What the story tells, in a sentence or two'),
    pillars,
    steps: z
      .array(step)
      .min(3, message('Một câu chuyện có ít nhất ba bước.', 'A story has at least three steps.'))
      .max(12, message('Một câu chuyện có nhiều nhất mười hai bước.', 'A story has at most twelve steps.')),
    related,
    reviewed: day.describe('Ngày rà soát / Last reviewed'),
  })
  .superRefine(({ steps }, context) => {
    const told = steps.map((one) => one.about);
    told.forEach((link, index) => {
      if (told.indexOf(link) === index) return;
      const words = message(
        `Cột mốc “${link}” đã kể ở bước ${told.indexOf(link) + 1}: hãy chọn cột mốc khác.`,
        `Step ${told.indexOf(link) + 1} already tells of “${link}”: choose another milestone.`,
      );
      context.addIssue({ code: 'custom', path: ['steps', index, 'about'], message: words });
    });
  });

/** A walk through a few milestones in order of time. */
export type Story = z.infer<typeof story>;
