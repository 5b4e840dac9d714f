import { findEach, type StyleRule } from './style-rule.ts';

/** Vietnamese doubles words on purpose (luôn luôn, năm năm, trở thành thành viên); these it does not. */
const VIETNAMESE = /(?<![\p{L}\p{N}-])(của|và|là|các|những|trong|với|được|cho|tại|đã|sẽ|về|theo|khi|để|này|đến|ở|do|bởi|nhưng|ASEAN) \1(?![\p{L}\p{N}-])/giu;

const ENGLISH = /(?<![\p{L}\p{N}’-])(?!that |had )(\p{Ll}+|ASEAN) \1(?![\p{L}\p{N}’-])/gu;

/** A word typed twice. */
export const doubledWords: StyleRule = ({ locale, own }) =>
  findEach(own, locale === 'vi' ? VIETNAMESE : ENGLISH, ([, word]) => ({
    vi: `Từ “${word}” viết hai lần liền nhau: xóa một.`,
    en: `The word “${word}” stands twice in a row: remove one.`,
  }));
