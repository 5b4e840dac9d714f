import { withTonePlacement } from '../../vietnamese/tone-placement.ts';
import { findEach, type StyleRule, writeInstead } from './style-rule.ts';

/** Tone marks as in hóa, thỏa, thúy, ủy. Quoted titles keep their own. */
export const tonePlacement: StyleRule = ({ locale, own }) =>
  locale === 'vi'
    ? findEach(own, /\p{L}+/gu, ([word]) => {
        const right = withTonePlacement(word, 'first-vowel');
        return right === word
          ? undefined
          : writeInstead(word, right, ['dấu thanh đặt kiểu hóa, thỏa, thúy, ủy.', 'tone marks stand as in hóa, thỏa, thúy, ủy.']);
      })
    : [];
