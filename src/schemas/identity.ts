import { z } from 'zod';
import { linkKinds, parseRecordLink } from '../domain/record-link.ts';
import { SLUG_PATTERN } from '../vietnamese/slug.ts';
import { message } from './message.ts';

/** An identifier: English, never changed once published, the same as the file's name. */
export const id = z.string().regex(SLUG_PATTERN, {
  error: message(
    'Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ asean-charter.',
    'An id has only small letters without marks, digits and hyphens, such as asean-charter.',
  ),
});

/** One segment of an address, ASCII. */
export const slugSegment = z.string().regex(SLUG_PATTERN, {
  error: message(
    'Địa chỉ chỉ gồm chữ thường không dấu (đ viết d), số và gạch nối.',
    'An address has only small letters without marks (đ as d), digits and hyphens.',
  ),
});

/** A pointer to another record or page. Whether the target exists is checked across the whole content. */
export const recordLink = z.string().refine((value) => parseRecordLink(value) !== undefined, {
  error: (issue) =>
    message(
      `“${issue.input}” không phải liên kết nội bộ. Viết loại:mã, loại là một trong: ${linkKinds.join(', ')}.`,
      `“${issue.input}” is not an internal link. Write kind:id, the kind being one of: ${linkKinds.join(', ')}.`,
    ),
});

/** Pointers to what belongs together. */
export const related = z.array(recordLink).optional().describe('Trang liên quan, dạng milestone:…, document:…, term:… / Related pages');
