import { CURLY_QUOTATION } from '../running-text.ts';
import { findEach, type StyleRule } from './style-rule.ts';

/** Words in English, syllables in Vietnamese, which says the same in more of them. */
const LONGEST = 40;
const LONGEST_VIETNAMESE = 55;
const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹ]/iu;

/** Quotations are short. A list that lays out an official text point by point may hold its sentences whole. */
export const quotationLength: StyleRule = ({ role, text }) =>
  role !== 'body'
    ? []
    : findEach(text, CURLY_QUOTATION, ([quotation]) => {
        const words = quotation.split(/\s+/u).length;
        const most = VIETNAMESE_LETTER.test(quotation) ? LONGEST_VIETNAMESE : LONGEST;
        if (words <= most) return undefined;
        return {
          vi: `Lời dẫn dài ${words} chữ, nhiều nhất ${most}: dẫn câu cần thiết, còn lại thuật bằng lời của trang.`,
          en: `This quotation has ${words} words, at most ${most}: quote the sentence that matters and tell the rest in our own words.`,
        };
      });
