import type { Problem } from '../problem.ts';
import type { RunningText } from '../running-text.ts';

/** What a rule has to say, in both languages: what is wrong and what to write instead. */
export type Said = Pick<Problem, 'vi' | 'en'>;

/** Words that break a rule, and where in the text they begin. */
export interface Finding extends Said {
  readonly index: number;
  readonly excerpt: string;
}

/** What a rule may know besides the text. */
export interface StyleContext {
  /** the day of the check in Viet Nam, ISO */
  readonly today: string;
  /** date of the record, where it tells of one date; partial ISO */
  readonly date?: string | undefined;
}

/** A rule of the house style, over one text. It fires only where it can be sure. */
export type StyleRule = (text: RunningText, context: StyleContext) => readonly Finding[];

/**
 * Looks for a pattern and lets a rule speak of each match.
 *
 * @param text where to look
 * @param pattern a global expression
 * @param say what to tell of a match; nothing where it is in order
 * @returns a finding for each match told of
 */
export function findEach(text: string, pattern: RegExp, say: (match: RegExpExecArray) => Said | undefined): Finding[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const said = say(match);
    return said ? [{ index: match.index, excerpt: match[0], ...said }] : [];
  });
}

/**
 * The usual remedy: other words for the same thing.
 *
 * @param wrong what stands there
 * @param right what to write
 * @param why reason or rule, in both languages
 * @returns the message
 */
export function writeInstead(wrong: string, right: string, [vi, en]: readonly [vi: string, en: string]): Said {
  return { vi: `Viết “${right}” thay cho “${wrong}”: ${vi}`, en: `Write “${right}” instead of “${wrong}”: ${en}` };
}
