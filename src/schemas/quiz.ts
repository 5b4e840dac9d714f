import { z } from 'zod';
import { fact } from './fact.ts';
import { id, recordLink, slugSegment } from './identity.ts';
import { localizedText } from './localized.ts';
import { message } from './message.ts';
import { day, partialDate } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { sources } from './source.ts';

const answer = localizedText.extend({
  correct: z.literal(true).optional().describe('true ở đúng một câu trả lời / true for exactly one answer'),
});

const question = z.strictObject({
  id,
  question: localizedText,
  answers: z
    .array(answer)
    .min(3)
    .max(5)
    .refine((answers) => answers.filter((one) => one.correct).length === 1, {
      error: message('Đúng một câu trả lời phải có correct: true.', 'Exactly one answer must say correct: true.'),
    }),
  explanation: fact.describe('Vì sao, kèm nguồn / Why, with its sources'),
  link: recordLink.describe('Trang để đọc tiếp / Where to read on'),
});

/** Questions with which a reader checks what a part of the site has taught. */
export const quiz = z
  .strictObject({
    id,
    name: localizedText,
    slug: z.strictObject({ vi: slugSegment }),
    summary: localizedText,
    pillars,
    about: recordLink.describe('Trang dạy phần này / The page that teaches it'),
    questions: z.array(question).min(3),
    asOf: partialDate.optional(),
    reviewed: day,
    sources,
  })
  .superRefine(({ questions }, context) => {
    const ids = questions.map((one) => one.id);
    questions.forEach((one, index) => {
      if (ids.indexOf(one.id) === index) return;
      const words = message(`Mã “${one.id}” ghi hai lần.`, `The id “${one.id}” is given twice.`);
      context.addIssue({ code: 'custom', path: ['questions', index, 'id'], message: words });
    });
  });

/** Questions with which a reader checks what a part of the site has taught. */
export type Quiz = z.infer<typeof quiz>;
