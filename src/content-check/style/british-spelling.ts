import { findEach, type StyleRule, writeInstead } from './style-rule.ts';

const OR = /^(col|lab|hon|fav|harb|neighb|behavi|endeav|rum)or/;
const whole: Readonly<Record<string, string>> = {
  center: 'centre',
  centers: 'centres',
  defense: 'defence',
  fulfill: 'fulfil',
  theater: 'theatre',
  traveler: 'traveller',
  travelers: 'travellers',
  traveling: 'travelling',
};

/** Names are capitalised and keep their spelling; honorary and its like have no u anywhere. */
const AMERICAN =
  /(?<![\p{L}\p{N}.’-])(?:(?:col|lab|hon|fav|harb|neighb|behavi|endeav|rum)or(?:s|ed|ing|able|ful|hood|hoods)?|centers?|defense|fulfill|theater|travelers?|traveling|(?!capsiz)\p{Ll}{3,}iz(?:e|es|ed|ing|ation|ations))(?![\p{L}\p{N}-])/gu;

/** British spelling with -ise, in words that are ours. “Program” is left alone: a computer’s is so spelt in British English too. */
export const britishSpelling: StyleRule = ({ locale, role, own }) =>
  locale === 'vi' || role === 'note'
    ? []
    : findEach(own, AMERICAN, ([word]) => {
        const british = whole[word] ?? (OR.test(word) ? word.replace(OR, '$1our') : word.replace(/iz(?=e|ing|ation)/, 'is'));
        return writeInstead(word, british, ['bản tiếng Anh dùng chính tả Anh (-ise, -our, -re).', 'the site uses British spelling (-ise, -our, -re).']);
      });
