import { parseSyllable } from './syllable.ts';

/** What the keys of one word spell, and how sure that is before its neighbours are asked. */
export interface Judgement {
  reading: string;
  /** sure: it can be nothing else; doubtful: it may be an English word or an acronym; never: it surely is one */
  weight: 'sure' | 'doubtful' | 'never';
}

/**
 * Weighs a word of capitals whose keys are few enough to be letters of an acronym (AMS, ASC).
 *
 * @param text the text it stands in
 * @returns `doubtful` where the whole text is in capitals, else `never`
 */
export const acronymWeight = (text: string): Judgement['weight'] => (text === text.toUpperCase() ? 'doubtful' : 'never');

/** How a word speaks for its neighbours. */
type Witness = 'certain' | 'likely' | 'foreign' | 'neutral';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ACRONYM_OR_NUMBER = /^[\p{Lu}\p{N}]+$/u;
const MARKED = /[^ -~]/;
/** Shapes that English has not, among syllables without marks: nghi, nhan, khoi, kinh. */
const VIETNAMESE_SHAPE = /^(?:ng|nh|kh)|nh$/i;

function witness(word: string, judgement: Judgement | undefined): Witness {
  if (judgement?.weight === 'sure') return 'certain';
  if (ACRONYM_OR_NUMBER.test(word) || judgement?.weight === 'doubtful') return 'neutral';
  if (judgement !== undefined || parseSyllable(word) === undefined) return 'foreign';
  return MARKED.test(word) || VIETNAMESE_SHAPE.test(word) ? 'certain' : 'likely';
}

/**
 * Decodes the words of a text that hold raw keys of an input method, and no others. A sure reading
 * counts wherever it stands. A doubtful one (`car` for cả) counts only among Vietnamese: at least one
 * other word must be Vietnamese beyond doubt, and more words must look Vietnamese than foreign.
 *
 * @param text a query, or a line of text
 * @param judge judges one word on its own; `undefined` where its keys spell no syllable
 * @param isKnown whether a word, as typed, is known to mean itself (an acronym, a name); it is left alone and speaks for nothing
 * @returns the text with those words decoded, everything else as it was
 */
export function decodeWords(text: string, judge: (word: string) => Judgement | undefined, isKnown: (word: string) => boolean): string {
  const words = (text.match(WORD) ?? []).filter((word) => !isKnown(word));
  const judgements = new Map(words.map((word) => [word, judge(word)]));
  const witnesses = words.map((word) => witness(word, judgements.get(word)));
  const count = (...kinds: Witness[]) => witnesses.filter((kind) => kinds.includes(kind)).length;
  const amongVietnamese = count('certain') > 0 && count('certain', 'likely') > count('foreign');
  return text.replace(WORD, (word) => {
    const judgement = judgements.get(word);
    const counts = judgement?.weight === 'sure' || (judgement?.weight === 'doubtful' && amongVietnamese);
    return judgement && counts ? judgement.reading : word;
  });
}
