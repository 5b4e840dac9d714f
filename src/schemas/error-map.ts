import type { z } from 'zod';
import { message } from './message.ts';

/** A bare date has been read as a point in time; its author wrote a day. */
const shown = (value: unknown) => JSON.stringify(value instanceof Date ? value.toISOString().slice(0, 10) : value)?.slice(0, 60) ?? 'undefined';

const missing = message('Thiếu trường này: hãy thêm vào.', 'This field is missing: add it.');

const typeName: Record<string, [vi: string, en: string]> = {
  string: ['một đoạn chữ', 'text'],
  number: ['một con số', 'a number'],
  boolean: ['true hoặc false', 'true or false'],
  array: ['một danh sách', 'a list'],
  object: ['một nhóm trường', 'a group of fields'],
};

/**
 * Turns what Zod finds into sentences for somebody who does not program, in Vietnamese and English.
 * Messages written in a schema itself take precedence over these.
 */
export const errorMap: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return missing;
      const [vi, en] = typeName[issue.expected] ?? [issue.expected, issue.expected];
      const [viHint, enHint] =
        issue.expected === 'number'
          ? ['Viết số không có ngoặc kép, phần lẻ sau dấu chấm: 1.5.', 'Write a number without quotation marks, its decimals after a point: 1.5.']
          : ['Nếu là ngày hoặc số, hãy đặt trong ngoặc kép.', 'Put a date or a number in quotation marks.'];
      return message(
        `Trường này cần ${vi}, nhưng lại ghi ${shown(issue.input)}. ${viHint}`,
        `This field takes ${en}, but holds ${shown(issue.input)}. ${enHint}`,
      );
    }
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => `“${key}”`).join(', ');
      return message(`Không có trường nào tên là ${keys}: sửa tên hoặc xóa đi.`, `There is no field called ${keys}: correct the name or remove it.`);
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      if (issue.input === undefined) return message(`Thiếu trường này. Chọn một trong: ${values}.`, `This field is missing. Choose one of: ${values}.`);
      return message(
        `${shown(issue.input)} không phải là giá trị dùng được. Hãy chọn một trong: ${values}.`,
        `${shown(issue.input)} is not a known value. Choose one of: ${values}.`,
      );
    }
    case 'too_small':
      return message(`Quá ngắn hoặc còn trống: cần ít nhất ${issue.minimum}.`, `Too short or empty: at least ${issue.minimum} needed.`);
    case 'too_big':
      return message(`Quá dài: nhiều nhất ${issue.maximum}.`, `Too long: at most ${issue.maximum}.`);
    default:
      return message(`Giá trị ${shown(issue.input)} không hợp lệ.`, `The value ${shown(issue.input)} is not valid.`);
  }
};
