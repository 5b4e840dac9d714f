import { z } from 'zod';
import { parsePartialDate } from '../domain/partial-date.ts';
import { label } from './label.ts';
import { message } from './message.ts';

/** A bare `1995-07-28` in front matter is a timestamp to some YAML readers; it means the day. */
const asText = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

const dateText = z
  .string({
    error: message(
      'Ngày phải đặt trong ngoặc kép, dạng "1995-07-28", "1995-07" hoặc "1995".',
      'Put the date in quotation marks, as "1995-07-28", "1995-07" or "1995".',
    ),
  })
  .refine((value) => parsePartialDate(value) !== undefined, {
    error: (issue) =>
      message(
        `“${issue.input}” không phải là một ngày có thật. Viết năm-tháng-ngày, ví dụ 1995-07-28, hoặc chỉ 1995-07, 1995.`,
        `“${issue.input}” is not a date that exists. Write year-month-day, such as 1995-07-28, or only 1995-07 or 1995.`,
      ),
  });

/** A date that exists, known to the year, the month or the day: `1995`, `1995-07` or `1995-07-28`. */
export const partialDate = z.preprocess(asText, dateText);

/** A day known exactly. */
export const day = z.preprocess(
  asText,
  dateText.refine((value) => value.length === 10, {
    error: message('Cần đủ năm-tháng-ngày, ví dụ 2026-11-22.', 'A full year-month-day is needed, such as 2026-11-22.'),
  }),
);

/** The day on which somebody last read a record against its sources. */
export const reviewed = day.meta(label('Ngày rà soát', 'Last reviewed', ['Ngày đối chiếu với nguồn lần cuối', 'When it was last read against its sources']));

/** The time to which what a record says is known to be true. */
export const asOf = partialDate.meta(
  label('Đúng tính đến', 'Correct as of', ['Ví dụ 2026-11, khi việc còn thay đổi', 'Such as 2026-11, where things still change']),
);
