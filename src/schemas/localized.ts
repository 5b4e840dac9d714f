import { z } from 'zod';
import { label } from './label.ts';
import { message } from './message.ts';

/** A line or paragraph of text, without spaces at its ends. */
export const text = z
  .string()
  .min(1, message('Trường này đang trống: hãy viết nội dung hoặc xóa trường.', 'This field is empty: write something or remove the field.'))
  .refine((value) => value === value.trim(), {
    error: message('Có dấu cách thừa ở đầu hoặc cuối: hãy xóa đi.', 'There is a space at the beginning or end: remove it.'),
  });

/** The same text in Vietnamese and in English. Both are required. */
export const localizedText = z.strictObject({
  vi: text.describe('Tiếng Việt'),
  en: text.describe('English'),
});

/** Names that readers may search for, in each language. */
export const aliases = z
  .strictObject({
    vi: z.array(text).optional().describe('Tiếng Việt'),
    en: z.array(text).optional().describe('English'),
  })
  .meta(label('Tên gọi khác', 'Other names', ['Để tìm kiếm: tên khác, chữ viết tắt, cách viết cũ', 'For search: other names, acronyms, older spellings']));
