import type { ErrorCode } from 'yaml';
import type { Problem } from './problem.ts';

type Said = readonly [vi: string, en: string];

const INDENT: Said = [
  'Dòng này không thẳng hàng với các dòng cạnh nó. Thụt dòng bằng dấu cách như các trường khác, và đóng mọi dấu ngoặc, cả ngoặc kép.',
  'This line is not aligned with its neighbours. Indent it with spaces like the other fields, and close every bracket and quotation mark.',
];

/** What is wrong with YAML that cannot be read, for somebody who does not know YAML. */
const said: Partial<Record<ErrorCode, Said>> = {
  BAD_ALIAS: [
    'Chữ mở đầu bằng * hoặc & có nghĩa riêng trong YAML: đặt cả giá trị trong ngoặc kép.',
    'A value that opens with * or & means something else in YAML: put the whole value in quotation marks.',
  ],
  BAD_DQ_ESCAPE: ['Dấu \\ trong ngoặc kép phải viết đôi: \\\\.', 'A \\ inside quotation marks is written twice: \\\\.'],
  BAD_SCALAR_START: [
    'Giá trị không được mở đầu bằng @, % hoặc `: đặt cả giá trị trong ngoặc kép.',
    'A value cannot open with @, % or `: put the whole value in quotation marks.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Trong giá trị có dấu hai chấm: đặt cả giá trị trong ngoặc kép, ví dụ title: "ASEAN: một tổ chức".',
    'The value holds a colon: put the whole value in quotation marks, such as title: "ASEAN: an organisation".',
  ],
  DUPLICATE_KEY: ['Trường này đã ghi ở trên: xóa một trong hai.', 'This field stands above already: remove one of the two.'],
  MISSING_CHAR: [
    'Thiếu dấu ngoặc kép đóng, hoặc thiếu dấu hai chấm sau tên trường.',
    'A closing quotation mark is missing, or the colon after a field’s name.',
  ],
  MULTIPLE_DOCS: ['Chỉ được có một bản ghi trong tệp: xóa dòng --- ở giữa.', 'A file holds one record: remove the --- line in its middle.'],
  TAB_AS_INDENT: ['Thụt dòng bằng dấu cách, không dùng phím Tab.', 'Indent with spaces, not with the Tab key.'],
  TAG_RESOLVE_FAILED: [
    'Chữ mở đầu bằng ! có nghĩa riêng trong YAML: đặt cả giá trị trong ngoặc kép.',
    'A value that opens with ! means something else in YAML: put the whole value in quotation marks.',
  ],
};

/**
 * Says why YAML cannot be read.
 *
 * @param code what the reader of YAML found
 * @returns the fault and its remedy in both languages
 */
export function yamlFault(code: ErrorCode): Pick<Problem, 'vi' | 'en'> {
  const [vi, en] = said[code] ?? INDENT;
  return { vi: `Không đọc được YAML. ${vi}`, en: `This is not readable YAML. ${en}` };
}
