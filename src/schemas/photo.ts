import { z } from 'zod';
import { photoLicenceKeys } from '../domain/photo-licence.ts';
import { fold } from '../vietnamese/fold.ts';
import { label } from './label.ts';
import { text } from './localized.ts';
import { message } from './message.ts';

/** Name of a file in `content/photos/`. */
export const PHOTO_FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/;

/** Longest description that a screen reader reads without tiring its listener, in characters. */
const ALT_LENGTH = 200;

const words = (value: string) =>
  fold(value)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const alt = text
  .max(ALT_LENGTH)
  .refine((value) => !/\.(?:jpe?g|png|webp|gif|heic|avif|svg)$/i.test(value) && /\s/.test(value), {
    error: message(
      'alt phải tả ảnh bằng một câu cho người không nhìn thấy, không phải tên tệp hay một từ.',
      'alt describes the picture in a sentence for who cannot see it; it is not a file name or one word.',
    ),
  })
  .refine((value) => !/^(?:ảnh|hình|hình ảnh|bức ảnh|photo|image|picture|photograph)(?: (?:chụp|về|của|minh họa|of|showing)|[ :])/i.test(value), {
    error: message(
      'Bỏ chữ “Ảnh”, “Photo” ở đầu alt: trình đọc màn hình đã nói đó là ảnh.',
      'Leave out “Photo of” at the beginning of alt: a screen reader says so itself.',
    ),
  });

const credit = text.max(120).refine((value) => !/^(?:internet|sưu tầm|mạng|google|facebook|zalo|nguồn internet|unknown|không rõ)$/i.test(value.trim()), {
  error: message(
    '“Internet”, “sưu tầm” không phải là tác giả: ghi tên người chụp hoặc cơ quan; nếu không biết, không dùng ảnh.',
    'This is not an author: name the photographer or the body; if unknown, do not use the picture.',
  ),
});

/** A photograph at the head of an article. The file lies in `content/photos/` and is the same in both languages. */
export const photo = z
  .strictObject({
    file: z
      .string()
      .regex(PHOTO_FILE, {
        error: message(
          'Tên tệp ảnh gồm chữ thường không dấu, số, gạch nối và đuôi .jpg, .png hoặc .webp, ví dụ hoi-nghi-2026.jpg.',
          'A photo’s file name has small letters without marks, digits and hyphens and ends in .jpg, .png or .webp, such as summit-2026.jpg.',
        ),
      })
      .meta(
        label('Tệp ảnh', 'File', [
          'JPEG, PNG hoặc WebP, rộng ít nhất 960 điểm ảnh, tối đa 4 MB; tên không dấu',
          'JPEG, PNG or WebP, at least 960 pixels wide, at most 4 MB; a name without marks',
        ]),
      ),
    alt: alt.meta(label('Tả ảnh', 'What it shows', ['Một câu cho người không nhìn thấy ảnh', 'A sentence for who cannot see it'])),
    caption: text
      .max(300)
      .optional()
      .meta(label('Chú thích', 'Caption', ['Ai, ở đâu, ngày nào', 'Who, where, when'])),
    credit: credit.meta(label('Tác giả', 'Credit', ['Người chụp hoặc cơ quan', 'Photographer or body'])),
    licence: z.enum(photoLicenceKeys).describe('Giấy phép / Licence'),
    source: z
      .url({
        protocol: /^https$/,
        error: message('Địa chỉ phải bắt đầu bằng https://.', 'The address must begin with https://.'),
      })
      .optional()
      .meta(label('Lấy từ', 'Taken from', ['Địa chỉ trang ghi giấy phép', 'Address of the page that states the licence'])),
  })
  .superRefine((value, context) => {
    if (value.caption !== undefined && words(value.caption) === words(value.alt))
      context.addIssue({
        code: 'custom',
        path: ['alt'],
        message: message(
          'alt lặp lại chú thích: alt tả điều nhìn thấy, chú thích nói ai, ở đâu, ngày nào.',
          'alt repeats the caption: alt says what is seen, the caption who, where and when.',
        ),
      });
    if (value.source === undefined && value.licence !== 'own' && value.licence !== 'permission')
      context.addIssue({
        code: 'custom',
        path: ['source'],
        message: message(
          'Ảnh theo giấy phép này cần source: địa chỉ trang ghi giấy phép.',
          'A picture under this licence needs source: the page that states the licence.',
        ),
      });
  });

/** A photograph at the head of an article. */
export type Photo = z.infer<typeof photo>;
