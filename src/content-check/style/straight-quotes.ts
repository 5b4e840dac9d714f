import { BLOT, CURLY_QUOTATION } from '../running-text.ts';
import { type Finding, findEach, type StyleRule } from './style-rule.ts';

const short = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

const straightIn = (text: string): Finding[] => [
  ...findEach(text, /"([^"]*)"|"/g, ([, inside]) =>
    inside
      ? {
          vi: `Dùng ngoặc kép cong: viết “${short(inside)}” bằng dấu “ và ”, không dùng dấu thẳng.`,
          en: `Use curly quotation marks: write “${short(inside)}” with “ and ”, not with straight ones.`,
        }
      : { vi: 'Dùng ngoặc kép cong “ hoặc ”, không dùng dấu thẳng.', en: 'Use a curly quotation mark, “ or ”, not a straight one.' },
  ),
  ...findEach(text, /(?<![\p{L}\p{N}])'([^'"]+)'(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[\p{L}\p{N}]*['`´][\p{L}\p{N}]*/gu, ([word, inside]) =>
    inside
      ? {
          vi: `Dùng ngoặc kép cong: viết “${short(inside)}” thay cho dấu ' thẳng.`,
          en: `Use curly quotation marks: write “${short(inside)}” instead of straight '.`,
        }
      : {
          vi: `Dùng dấu nháy cong: viết ${word.replace(/['`´]/gu, '’')}.`,
          en: `Use a curly apostrophe: write ${word.replace(/['`´]/gu, '’')}.`,
        },
  ),
];

/** Quotation marks and apostrophes are curly. Code keeps its own, and so does a title quoted as printed. */
export const straightQuotes: StyleRule = ({ text }) => straightIn(text.replace(CURLY_QUOTATION, (quotation) => BLOT.repeat(quotation.length)));
