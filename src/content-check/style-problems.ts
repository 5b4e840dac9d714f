import type { Problem } from './problem.ts';
import type { RunningText } from './running-text.ts';
import { britishSpelling } from './style/british-spelling.ts';
import { dates } from './style/dates.ts';
import { doubledWords } from './style/doubled-words.ts';
import { eastSeaInEnglish, eastSeaInVietnamese } from './style/east-sea.ts';
import { emptyPhrases } from './style/empty-phrases.ts';
import { headingForm } from './style/heading-form.ts';
import { language } from './style/language.ts';
import { linkWords } from './style/link-words.ts';
import { marksForLater } from './style/marks-for-later.ts';
import { memberCount } from './style/member-count.ts';
import { pairedQuotes } from './style/paired-quotes.ts';
import { placeNames } from './style/place-names.ts';
import { quotationLength } from './style/quotation-length.ts';
import { shortI } from './style/short-i.ts';
import { spacing } from './style/spacing.ts';
import { straightQuotes } from './style/straight-quotes.ts';
import type { Finding, StyleContext, StyleRule } from './style/style-rule.ts';
import { thousands } from './style/thousands.ts';
import { toldAsPast } from './style/told-as-past.ts';
import { tonePlacement } from './style/tone-placement.ts';
import { yearRanges } from './style/year-ranges.ts';

const rules: readonly StyleRule[] = [
  britishSpelling,
  dates,
  doubledWords,
  eastSeaInVietnamese,
  emptyPhrases,
  headingForm,
  language,
  marksForLater,
  memberCount,
  pairedQuotes,
  placeNames,
  quotationLength,
  shortI,
  spacing,
  straightQuotes,
  thousands,
  toldAsPast,
  tonePlacement,
  yearRanges,
];

/**
 * Checks the words of a file against the house style.
 *
 * @param texts all its texts
 * @param file its path, for messages
 * @param context the day of the check, and the record's date
 * @returns a problem for each place where a rule is surely broken
 */
export function styleProblems(texts: readonly RunningText[], file: string, context: StyleContext): Problem[] {
  const told = (text: RunningText, { index, excerpt, vi, en }: Finding): Problem => ({ file, ...text.placeOf(index, excerpt), vi, en });
  const sea = eastSeaInEnglish(texts);
  return [
    ...texts.flatMap((text) => (text.role === 'link' ? [linkWords] : rules).flatMap((rule) => rule(text, context).map((finding) => told(text, finding)))),
    ...(sea ? [told(sea.text, sea.finding)] : []),
  ];
}
