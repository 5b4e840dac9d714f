import { findEach, type StyleRule, writeInstead } from './style-rule.ts';

const RANGE = /(?<![\p{L}\p{N}/.-])((?:19|20)\d\d) ?- ?((?:19|20)\d\d)(?![\p{L}\p{N}/-])/gu;

/** The printed name of a plan keeps its own hyphen. */
const PLAN = /(?:Plan|Programme|Strategy|Scheme|Kế hoạch|Chiến lược|Chương trình|Đề án)[^.;]{0,60}$/u;

/** From one year to another: an en dash without spaces. */
export const yearRanges: StyleRule = ({ own }) =>
  findEach(own, RANGE, ({ 0: range, 1: from, 2: to, index }) =>
    PLAN.test(own.slice(Math.max(0, index - 80), index))
      ? undefined
      : writeInstead(range, `${from}–${to}`, ['khoảng năm dùng gạch ngang dài, không có dấu cách.', 'a range of years takes an en dash without spaces.']),
  );
