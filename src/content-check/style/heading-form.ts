import { findEach, type StyleRule } from './style-rule.ts';

/** Longest heading that a phone shows on three lines, in characters. */
const LONGEST = 90;

/** Acronyms that a reader new to ASEAN does not know. */
const ACRONYM = /(?<![\p{L}\p{N}(])(?:APSC|AEC|ASCC|SOM|SOCA|SEOM)(?![\p{L}\p{N})-])/gu;

/** Headings are questions or plain nouns: short, without a mark at their end, in words. */
export const headingForm: StyleRule = ({ role, text, own }) => {
  if (role !== 'heading') return [];
  const whole = { index: 0, excerpt: text.slice(0, 20) };
  if (text.trim() === '')
    return [{ ...whole, vi: 'Tiêu đề trống: viết tiêu đề sau dấu ##, hoặc xóa dòng này.', en: 'The heading is empty: write it after ##, or remove the line.' }];
  const letters = own.replace(/[^\p{L}]/gu, '');
  return [
    ...(text.length > LONGEST
      ? [
          {
            ...whole,
            vi: `Tiêu đề dài ${text.length} ký tự, nhiều nhất ${LONGEST}: rút gọn.`,
            en: `The heading has ${text.length} characters, at most ${LONGEST}: shorten it.`,
          },
        ]
      : []),
    ...findEach(text, /[.:;,]$/gu, ([mark]) => ({ vi: `Bỏ dấu “${mark}” ở cuối tiêu đề.`, en: `Remove “${mark}” at the end of the heading.` })),
    ...(letters.length > 12 && letters === letters.toUpperCase()
      ? [
          {
            ...whole,
            vi: 'Tiêu đề viết hoa toàn bộ: chỉ viết hoa đầu câu và tên riêng.',
            en: 'The heading is all capitals: capitalise only its first word and names.',
          },
        ]
      : []),
    ...findEach(own, ACRONYM, ([acronym]) => ({
      vi: `Viết đủ tên thay cho “${acronym}” trong tiêu đề; chữ viết tắt có thể đứng trong ngoặc.`,
      en: `Give the full name instead of “${acronym}” in a heading; the acronym may stand in brackets.`,
    })),
  ];
};
