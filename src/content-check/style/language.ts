import { BLOT } from '../running-text.ts';
import type { StyleRule } from './style-rule.ts';

const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const ENGLISH_WORD = /(?<!\p{L})(?:the|of|and|is|was|were|with|from|that|which)(?!\p{L})/giu;
const UNMARKED_WORD = /(?<!\p{L})(?:cua|va|cac|duoc|nam|trong|cho|nguoi|voi|ngay|nuoc|la)(?!\p{L})/giu;

/** Few words may be all names; more than this and a language shows. */
const ENOUGH = 8;

/** Text in the other language, or Vietnamese typed without its marks. A line that quotes, shows code or lists names is left alone. */
export const language: StyleRule = ({ locale, role, text, own }) => {
  if (role === 'note' || role === 'item' || role === 'cell' || own.includes(BLOT)) return [];
  // A name in the other language may stand in brackets.
  const bare = text.replace(/\([^)]*\)/gu, '');
  const words = bare.match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH) return [];
  const marked = words.filter((word) => MARKED.test(word)).length / words.length;
  const at = { index: 0, excerpt: text.slice(0, 20) };
  if (locale === 'en')
    return marked < 0.7
      ? []
      : [
          {
            ...at,
            vi: 'Chỗ này dành cho tiếng Anh nhưng đang viết tiếng Việt: dịch sang tiếng Anh.',
            en: 'English belongs here, but this is Vietnamese: translate it.',
          },
        ];
  if (marked > 0) return [];
  if ((bare.match(UNMARKED_WORD) ?? []).length >= 2)
    return [{ ...at, vi: 'Đoạn này gõ thiếu dấu: gõ lại có dấu.', en: 'This Vietnamese lacks its marks: type it again with them.' }];
  if ((bare.match(ENGLISH_WORD) ?? []).length >= 2)
    return [
      {
        ...at,
        vi: 'Chỗ này dành cho tiếng Việt nhưng đang viết tiếng Anh: dịch sang tiếng Việt.',
        en: 'Vietnamese belongs here, but this is English: translate it.',
      },
    ];
  return [];
};
