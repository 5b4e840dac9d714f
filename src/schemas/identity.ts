import { z } from 'zod';
import { linkKinds, parseRecordLink } from '../domain/record-link.ts';
import { SLUG_PATTERN } from '../vietnamese/slug.ts';
import { label } from './label.ts';
import { message } from './message.ts';

/** An identifier: English, never changed once published, the same as the file's name. */
export const id = z
  .string()
  .regex(SLUG_PATTERN, {
    error: message(
      'Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ asean-charter.',
      'An id has only small letters without marks, digits and hyphens, such as asean-charter.',
    ),
  })
  .meta(label('Mã', 'Id', ['Tiếng Anh, trùng tên tệp, không đổi sau khi đăng', 'English, the same as the file’s name, never changed once published']));

/** One segment of an address, ASCII. */
export const slugSegment = z
  .string()
  .regex(SLUG_PATTERN, {
    error: message(
      'Địa chỉ chỉ gồm chữ thường không dấu (đ viết d), số và gạch nối.',
      'An address has only small letters without marks (đ as d), digits and hyphens.',
    ),
  })
  .meta(label('Địa chỉ', 'Address', ['Phần cuối địa chỉ của trang, không đổi sau khi đăng', 'Last part of the page’s address, never changed once published']));

/** The address of a record's page; the English one is made of its id. */
export const slug = z
  .strictObject({ vi: slugSegment.meta(label('Địa chỉ tiếng Việt', 'Vietnamese address')) })
  .meta(
    label('Địa chỉ', 'Address', [
      'Phần cuối địa chỉ tiếng Việt, không dấu; không đổi sau khi đăng',
      'Last part of the Vietnamese address, without marks; never changed once published',
    ]),
  );

/** For whom a record is: 1 everybody, 2 students, 3 researchers. */
export const significance = z
  .literal([1, 2, 3])
  .meta(label('Mức', 'Level', ['1 ai cũng nên biết, 2 sinh viên, 3 nhà nghiên cứu', '1 everybody, 2 students, 3 researchers']));

/** A pointer to another record or page. Whether the target exists is checked across the whole content. */
export const recordLink = z
  .string()
  .refine((value) => parseRecordLink(value) !== undefined, {
    error: (issue) =>
      message(
        `“${issue.input}” không phải liên kết nội bộ. Viết loại:mã, loại là một trong: ${linkKinds.join(', ')}.`,
        `“${issue.input}” is not an internal link. Write kind:id, the kind being one of: ${linkKinds.join(', ')}.`,
      ),
  })
  .meta(label('Liên kết nội bộ', 'Internal link', ['Dạng loại:mã, ví dụ term:asean-charter', 'As kind:id, such as term:asean-charter']));

/** Pointers to what belongs together. */
export const related = z
  .array(recordLink)
  .optional()
  .meta(
    label('Liên quan', 'Related', ['Trang cùng chủ đề, dạng milestone:…, document:…, term:…', 'Pages on the same subject, as milestone:…, document:…, term:…']),
  );
