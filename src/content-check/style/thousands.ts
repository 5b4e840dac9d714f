import { findEach, type StyleRule, writeInstead } from './style-rule.ts';

const GROUPED = { vi: /(?<![\p{N}.,])\d{1,3}(?:,\d{3}){2,}(?![\p{N},])/gu, en: /(?<![\p{N}.,])\d{1,3}(?:\.\d{3}){2,}(?![\p{N}.])/gu } as const;

/** 1.234.567 in Vietnamese, 1,234,567 in English. One group alone may be a decimal, so it is left. */
export const thousands: StyleRule = ({ locale, own }) =>
  findEach(own, GROUPED[locale], ([number]) =>
    writeInstead(number, number.replace(/[.,]/g, locale === 'vi' ? '.' : ','), [
      'hàng nghìn tiếng Việt ngăn bằng dấu chấm, tiếng Anh bằng dấu phẩy.',
      'thousands are parted by points in Vietnamese, by commas in English.',
    ]),
  );
