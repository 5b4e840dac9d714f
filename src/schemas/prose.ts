import { z } from 'zod';
import { SLUG_PATTERN } from '../vietnamese/slug.ts';
import { related, slugSegment } from './identity.ts';
import { label } from './label.ts';
import { aliases, text } from './localized.ts';
import { message } from './message.ts';
import { asOf, day, reviewed } from './partial-date.ts';
import { photo } from './photo.ts';
import { pillars } from './pillar.ts';
import { source } from './source.ts';

/** Longest description that search engines show whole, in characters. */
export const DESCRIPTION_LENGTH = 160;

/** Longest name that menus can seat, in characters. */
export const NAV_TITLE_LENGTH = 28;

/** What every page begins with. */
const names = {
  title: text.describe('Tiêu đề / Title'),
  navTitle: text
    .max(NAV_TITLE_LENGTH)
    .meta(label('Tên ngắn', 'Short name', [`Trong trình đơn, tối đa ${NAV_TITLE_LENGTH} ký tự`, `For menus, at most ${NAV_TITLE_LENGTH} characters`])),
};

const prose = {
  description: text
    .max(DESCRIPTION_LENGTH)
    .meta(
      label('Mô tả', 'Description', [
        `Một câu cho máy tìm kiếm, tối đa ${DESCRIPTION_LENGTH} ký tự`,
        `One sentence for search engines, at most ${DESCRIPTION_LENGTH} characters`,
      ]),
    ),
  summary: text.meta(label('Tóm tắt', 'Summary', ['Câu trả lời trước, hiện dưới tiêu đề', 'The answer first, shown under the title'])),
  pillars,
  reviewed,
  asOf: asOf.optional(),
  related,
  aliases: z
    .array(text)
    .optional()
    .meta(aliases.meta() ?? {}),
  sources: z
    .array(source)
    .optional()
    .meta(label('Nguồn', 'Sources', ['Giống nhau ở hai ngôn ngữ; nguồn nào cũng được dẫn trong bài', 'The same in both languages; each is cited in the text'])),
};

/** The address of a page below its language's root: segments joined by `/`. */
export const pageSlug = z.string().refine((value) => value.split('/').every((segment) => SLUG_PATTERN.test(segment)), {
  error: message(
    'Địa chỉ viết không dấu, các phần cách nhau bằng /, ví dụ tru-cot/kinh-te.',
    'An address is written without marks, its parts joined by /, such as pillars/economic.',
  ),
});

/** An explanatory page in one language; the file of the same path in the other language is its pair. */
export const page = z.strictObject({
  ...names,
  slug: pageSlug.describe('Địa chỉ / Address'),
  form: z
    .literal('fact-sheet')
    .optional()
    .meta(label('Dạng trang', 'Form', ['fact-sheet: in vừa một trang A4', 'fact-sheet: fits one printed A4 page'])),
  ...prose,
});

/** A piece of news or analysis in one language; the file of the same name in the other language is its pair. */
export const article = z.strictObject({
  ...names,
  slug: slugSegment,
  date: day.meta(label('Ngày đăng', 'Day of publication', ['Bài chỉ hiện từ ngày này, theo giờ Việt Nam', 'Not public before it, in Viet Nam’s time'])),
  draft: z
    .boolean()
    .optional()
    .meta(label('Bản nháp', 'Draft', ['Bật: chưa đăng. Tắt để đăng', 'On: not public. Switch it off to publish'])),
  photo: photo.optional().describe('Ảnh đầu bài / Photo at the head'),
  ...prose,
});

/** Front matter of an explanatory page. */
export type Page = z.infer<typeof page>;

/** Front matter of an article. */
export type Article = z.infer<typeof article>;
