import { findEach, type StyleRule } from './style-rule.ts';

/** One space between words, none before a comma or full stop, one after it. */
export const spacing: StyleRule = ({ own }) => [
  ...findEach(own, /(?<!\S)\S* {2,}\S*/gu, () => ({ vi: 'Có hai dấu cách liền nhau: để lại một.', en: 'There are two spaces in a row: leave one.' })),
  ...findEach(own, /[\p{L}\p{N})”’] (?:[,;:!?](?!\?)|\.(?![\p{L}\p{N}.]))/gu, ([found]) => ({
    vi: `Thừa dấu cách trước dấu “${found.at(-1)}”: xóa đi.`,
    en: `There is a space before “${found.at(-1)}”: remove it.`,
  })),
  ...findEach(own, /\p{L}{2,}[,;]\p{L}{2,}|\p{Ll}{2,}\.\p{Lu}\p{Ll}+/gu, ([found]) => {
    const right = found.replace(/[,;.]/u, '$& ');
    return { vi: `Thiếu dấu cách: viết “${right}”.`, en: `A space is missing: write “${right}”.` };
  }),
];
