/** The six tones under their Vietnamese names; ngang carries no mark. */
export type Tone = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng';

/** The combining mark of each tone (Unicode: grave, acute, hook above, tilde, dot below). */
export const TONE_MARKS: Readonly<Record<Tone, string>> = {
  ngang: '',
  huyền: '\u0300',
  sắc: '\u0301',
  hỏi: '\u0309',
  ngã: '\u0303',
  nặng: '\u0323',
};

const TONE_BY_MARK = new Map(Object.entries(TONE_MARKS).map(([tone, mark]) => [mark, tone as Tone]));
const ANY_TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Takes the tone off a word and leaves the letters (ă â đ ê ô ơ ư are letters, not tones).
 *
 * @param word one word, composed or decomposed
 * @returns its letters in NFC and its tone; `undefined` if the word carries more than one tone mark
 */
export function splitTone(word: string): { letters: string; tone: Tone } | undefined {
  const decomposed = word.normalize('NFD');
  const marks = decomposed.match(ANY_TONE_MARK) ?? [];
  if (marks.length > 1) return undefined;
  return { letters: decomposed.replace(ANY_TONE_MARK, '').normalize('NFC'), tone: TONE_BY_MARK.get(marks[0] ?? '') ?? 'ngang' };
}
