import { findEach, type StyleRule } from './style-rule.ts';

const LEFT =
  /(?<!\p{L})(?:TODO|TBD|TBC|FIXME|X{3,})(?!\p{L})|lorem ipsum|\?{2,}|\[(?:cần (?!viết:)|chưa|thiếu|bổ sung|needs?|missing|citation|source)[^\]]*\]|\.{4,}/giu;

/** Marks that a writer leaves for later. */
export const marksForLater: StyleRule = ({ text }) =>
  findEach(text, LEFT, ([mark]) => ({
    vi: `“${mark}” là chỗ còn bỏ dở: viết cho xong hoặc xóa đi.`,
    en: `“${mark}” marks something unfinished: complete it or remove it.`,
  }));
