import type { Finding, StyleRule } from './style-rule.ts';

/** Each “ has its ” within the same paragraph or field. */
export const pairedQuotes: StyleRule = ({ text }) => {
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[“”]/g)) {
    if (mark === '“') open.push(index);
    else if (open.pop() === undefined)
      return [
        finding(
          index,
          '”',
          'Dấu ” này không có dấu “ mở: thêm “ ở đầu lời dẫn hoặc xóa ”.',
          'This ” closes nothing: add “ where the quotation begins, or remove it.',
        ),
      ];
  }
  const [first] = open;
  return first === undefined
    ? []
    : [finding(first, '“', 'Dấu “ này chưa có dấu ” đóng: thêm ” ở cuối lời dẫn.', 'This “ is never closed: add ” where the quotation ends.')];
};

function finding(index: number, excerpt: string, vi: string, en: string): Finding {
  return { index, excerpt, vi, en };
}
