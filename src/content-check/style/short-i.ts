import { findEach, type StyleRule, writeInstead } from './style-rule.ts';

const right: Readonly<Record<string, string>> = { kí: 'ký', kì: 'kỳ', kỉ: 'kỷ', kĩ: 'kỹ', lí: 'lý', mĩ: 'mỹ' };

/** Words that are never written with y: rub, gnaw, quinine, monitor lizard, whisper. */
const SYLLABLE = /(?<!\p{L})(?:kí(?! ninh)|kì(?! cọ| kèo| đà| lưng)|kỉ|kĩ|lí(?! nhí| lắc)|mĩ)(?!\p{L})/giu;

/** House style writes y where school books may write i: ký kết, kỷ niệm, kỳ, lý, kỹ, Mỹ. */
export const shortI: StyleRule = ({ locale, own }) =>
  locale === 'vi'
    ? findEach(own, SYLLABLE, ([word]) => {
        const y = right[word.toLowerCase()] ?? word;
        const cased = word.charAt(0) + (word === word.toUpperCase() ? y.slice(1).toUpperCase() : y.slice(1));
        return writeInstead(word, cased, ['trang này viết y: ký kết, kỷ niệm, kỳ họp, lý do, kỹ thuật, Mỹ.', 'this site writes y in ký, kỷ, kỳ, lý, kỹ, Mỹ.']);
      })
    : [];
