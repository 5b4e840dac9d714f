import type { StyleRule } from './style-rule.ts';

const VAGUE =
  /^(?:(?:xem |đọc |bấm |nhấn )?(?:tại|ở) đây|đây|bấm vào đây|nhấn vào đây|xem thêm|đọc thêm|chi tiết|xem chi tiết|liên kết|link|trang này|bài này|(?:click |read |see )?here|click|(?:read |see |learn )?more|this|this (?:page|link|article|site)|link|details)[.,:;!…]*$/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** A link says where it goes, also to who hears only the links of a page. */
export const linkWords: StyleRule = ({ text }) => {
  const words = text.trim();
  const at = { index: 0, excerpt: text };
  if (words === '')
    return [
      {
        ...at,
        vi: 'Liên kết này không có chữ: viết tên trang trong ngoặc vuông, như [Hiến chương ASEAN](…).',
        en: 'This link has no words: write the page’s name in the square brackets, as in [ASEAN Charter](…).',
      },
    ];
  if (VAGUE.test(words))
    return [
      {
        ...at,
        vi: `Chữ của liên kết không cho biết đi đâu (“${words}”): viết tên trang đích, như [Hiến chương ASEAN](…).`,
        en: `The words of this link do not say where it goes (“${words}”): write the name of the page, as in [ASEAN Charter](…).`,
      },
    ];
  if (ADDRESS.test(words))
    return [
      {
        ...at,
        vi: 'Địa chỉ trần không đọc được: viết [tên trang](địa chỉ).',
        en: 'A bare address does not read: write [name of the page](address).',
      },
    ];
  return [];
};
