import { z } from 'zod';
import { SLUG_PATTERN } from '../vietnamese/slug.ts';
import { related, slugSegment } from './identity.ts';
import { text } from './localized.ts';
import { message } from './message.ts';
import { day, partialDate } from './partial-date.ts';
import { photo } from './photo.ts';
import { pillars } from './pillar.ts';
import { source } from './source.ts';

/** Longest description that search engines show whole, in characters. */
export const DESCRIPTION_LENGTH = 160;

/** Longest name that menus can seat, in characters. */
export const NAV_TITLE_LENGTH = 28;

const prose = z.strictObject({
  title: text.describe('Tiêu đề trang / Title'),
  navTitle: text.max(NAV_TITLE_LENGTH).describe('Tên ngắn trong trình đơn / Short name for menus'),
  description: text.max(DESCRIPTION_LENGTH).describe('Một câu cho máy tìm kiếm / One sentence for search engines'),
  summary: text.describe('Câu trả lời trước, dưới tiêu đề / The answer first, under the title'),
  pillars,
  reviewed: day,
  asOf: partialDate.optional(),
  related,
  aliases: z.array(text).optional(),
  sources: z.array(source).optional().describe('Nguồn, giống nhau ở hai ngôn ngữ / Sources, the same in both languages'),
});

/** The address of a page below its language's root: segments joined by `/`. */
export const pageSlug = z.string().refine((value) => value.split('/').every((segment) => SLUG_PATTERN.test(segment)), {
  error: message(
    'Địa chỉ viết không dấu, các phần cách nhau bằng /, ví dụ tru-cot/kinh-te.',
    'An address is written without marks, its parts joined by /, such as pillars/economic.',
  ),
});

/** An explanatory page in one language; the file of the same path in the other language is its pair. */
export const page = prose.extend({
  slug: pageSlug.describe('Địa chỉ / Address'),
  form: z.literal('fact-sheet').optional().describe('fact-sheet: in vừa một trang A4 / fits one printed A4 page'),
});

/** A piece of news or analysis in one language; the file of the same name in the other language is its pair. */
export const article = prose.extend({
  slug: slugSegment,
  date: day.describe('Ngày đăng: trang chỉ hiện từ ngày này / Date of publication: not public before it'),
  photo: photo.optional().describe('Ảnh đầu bài, nếu có / Photo at the head, if any'),
  draft: z.boolean().optional().describe('Bản nháp, không đăng / Draft, not public'),
});

/** Front matter of an explanatory page. */
export type Page = z.infer<typeof page>;

/** Front matter of an article. */
export type Article = z.infer<typeof article>;
