import { z } from 'zod';
import { fact } from './fact.ts';
import { id, recordLink, slug } from './identity.ts';
import { label } from './label.ts';
import { localizedText } from './localized.ts';
import { message } from './message.ts';
import { asOf, reviewed } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { sources } from './source.ts';

const answer = localizedText.extend({
  correct: z
    .literal(true)
    .optional()
    .meta(label('Câu đúng', 'The right one', ['Chọn ở đúng một câu trả lời', 'For exactly one answer'])),
});

const question = z.strictObject({
  id,
  question: localizedText.describe('Câu hỏi / Question'),
  answers: z
    .array(answer)
    .min(3)
    .max(5)
    .refine((answers) => answers.filter((one) => one.correct).length === 1, {
      error: message('Đúng một câu trả lời phải có correct: true.', 'Exactly one answer must say correct: true.'),
    })
    .describe('Các câu trả lời / Answers'),
  explanation: fact.meta(label('Giải thích', 'Explanation', ['Vì sao, kèm nguồn', 'Why, with its sources'])),
  link: recordLink.meta(label('Đọc tiếp', 'Read on', ['Trang để đọc tiếp, dạng page:pillars/economic', 'The page to read on, as page:pillars/economic'])),
});

/** Questions with which a reader checks what a part of the site has taught. */
export const quiz = z
  .strictObject({
    id,
    name: localizedText.describe('Tên / Name'),
    slug,
    summary: localizedText.describe('Tóm tắt / Summary'),
    pillars,
    about: recordLink.meta(label('Trang dạy phần này', 'The page that teaches it', ['Dạng page:pillars/economic', 'As page:pillars/economic'])),
    questions: z.array(question).min(3).describe('Câu hỏi / Questions'),
    asOf: asOf.optional(),
    reviewed,
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
