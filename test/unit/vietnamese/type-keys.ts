/** How a typist may order keys: the tone at the end of the syllable or after its vowel, marks after their letter or at the end. */
export interface Habit {
  tone: 'end' | 'vowel';
  marks: 'letter' | 'end';
}

export const HABITS: readonly Habit[] = [
  { tone: 'end', marks: 'letter' },
  { tone: 'vowel', marks: 'letter' },
  { tone: 'end', marks: 'end' },
];

interface Method {
  tones: Readonly<Record<string, string>>;
  circumflex: (letter: string) => string;
  breve: string;
  horn: string;
  stroke: string;
  /** what is typed for the second letter of the long oo in xoong */
  secondO: string;
}

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';

const TELEX: Method = {
  tones: { [ACUTE]: 's', [GRAVE]: 'f', [HOOK]: 'r', [TILDE]: 'x', [DOT]: 'j' },
  circumflex: (letter) => letter,
  breve: 'w',
  horn: 'w',
  stroke: 'd',
  secondO: 'oo',
};
const VNI: Method = {
  tones: { [ACUTE]: '1', [GRAVE]: '2', [HOOK]: '3', [TILDE]: '4', [DOT]: '5' },
  circumflex: () => '6',
  breve: '8',
  horn: '7',
  stroke: '9',
  secondO: 'o',
};

/** The key, if any, that turns a plain letter into the one wanted. */
function markKey(method: Method, base: string, decomposed: string): string {
  if (base === 'đ') return method.stroke;
  if (decomposed.includes('\u0302')) return method.circumflex(base);
  if (decomposed.includes('\u0306')) return method.breve;
  return decomposed.includes('\u031b') ? method.horn : '';
}

function typeKeys(method: Method, word: string, habit: Habit): string {
  let keys = '';
  let marksAtEnd = '';
  let toneAtEnd = '';
  let before = '';
  for (const letter of word.normalize('NFC')) {
    const decomposed = letter.normalize('NFD');
    const base = decomposed.charAt(0);
    const mark = markKey(method, base, decomposed);
    const tone = method.tones[decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? ''] ?? '';
    if (base === 'o' && mark === '' && before === 'o') keys += method.secondO;
    else keys += base === 'đ' ? 'd' : base;
    before = letter;
    if (habit.marks === 'letter') keys += mark;
    // One key at the end gives ươ both horns.
    else if (mark !== method.horn || !marksAtEnd.endsWith(mark)) marksAtEnd += mark;
    if (habit.tone === 'vowel') keys += tone;
    else toneAtEnd += tone;
  }
  return keys + marksAtEnd + toneAtEnd;
}

/** The keys that write a lower-case syllable in Telex. */
export const typeTelex = (word: string, habit: Habit): string => typeKeys(TELEX, word, habit);

/** The keys that write a lower-case syllable in VNI. */
export const typeVni = (word: string, habit: Habit): string => typeKeys(VNI, word, habit);
