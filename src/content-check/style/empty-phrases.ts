import { findEach, type StyleRule } from './style-rule.ts';

const VIETNAMESE: Readonly<Record<string, string>> = {
  'nhằm mục đích': 'viết “để”',
  'thành công tốt đẹp': 'nêu việc gì đã được ký hoặc quyết định, do ai, ngày nào',
  'mang tính lịch sử': 'nêu việc gì lần đầu xảy ra, ngày nào',
  'cần lưu ý rằng': 'bỏ cụm này, nói thẳng điều cần nói',
  'như chúng ta đã biết': 'bỏ cụm này, nói thẳng điều cần nói',
  'không thể phủ nhận rằng': 'bỏ cụm này, nói thẳng điều cần nói',
};
const ENGLISH: Readonly<Record<string, string>> = {
  'it should be noted': 'leave the phrase out and say it',
  'it is important to note': 'leave the phrase out and say it',
  'needless to say': 'leave the phrase out and say it',
  'milestone-setting': 'say what was new, and when',
  historic: 'say what was new, and when',
  groundbreaking: 'say what was new, and when',
  'great success': 'say what was signed or decided, by whom, when',
  'resounding success': 'say what was signed or decided, by whom, when',
};
const pattern = (phrases: object) => new RegExp(`(?<![\\p{L}-])(?:${Object.keys(phrases).join('|')})(?![\\p{L}-])`, 'giu');
const patterns = { vi: pattern(VIETNAMESE), en: pattern(ENGLISH) };

/** Praise and filler say nothing that can be checked. */
export const emptyPhrases: StyleRule = ({ locale, role, own }) =>
  role === 'note'
    ? []
    : findEach(own, patterns[locale], ([phrase]) => {
        const remedy = (locale === 'vi' ? VIETNAMESE : ENGLISH)[phrase.toLowerCase()] ?? '';
        return locale === 'vi'
          ? {
              vi: `Cụm “${phrase}” không cho biết thêm gì: ${remedy}.`,
              en: `The phrase “${phrase}” tells nothing: name the fact, who and when, or leave it out.`,
            }
          : { vi: `Cụm “${phrase}” không cho biết thêm gì: nêu việc, ai, ngày nào, hoặc bỏ đi.`, en: `The phrase “${phrase}” tells nothing: ${remedy}.` };
      });
