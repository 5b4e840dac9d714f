import { oneSlipApart } from './edit-distance.ts';

/**
 * Letters in which American and British spelling differ by rule, at the end of a word in lower case. After
 * https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences. Words that only look alike are
 * brought together wrongly but alike on both sides, which a search forgives.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/i[sz](ation|ed|er|e|ing)$/, 'is$1'],
  [/y[sz](ed?|er|ing)$/, 'ys$1'],
  [/(?<=[a-z]{2})our(ed|ing|able|ite)?$/, 'or$1'],
  [/(cent|theat|lit|fib|met)er$/, '$1re'],
  [/(cent)ered$/, '$1red'],
  [/(def|off|lic|pret)ense(d)?$/, '$1ence$2'],
  [/(pro|kilo)gram$/, '$1gramme'],
  [/(ana|cata|dia|mono)log$/, '$1logue'],
  [/(avel|abel|odel|ancel|ounsel)l(ed|ing|er)$/, '$1$2'],
];

/**
 * The common form of the American and British spellings of a word: `defence` and `defense`, `centre` and
 * `center`, `normalisation` and `normalization`, in the singular. It is a key to compare by, not a spelling.
 *
 * @param word one word, lower case ASCII
 * @returns its key; idempotent
 */
export function englishKey(word: string): string {
  if (word.length < 5) return word;
  const singular = /(?:ss|us|is)$/.test(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, '');
  return ENDINGS.reduce((key, [ending, common]) => key.replace(ending, (...match) => fill(common, match)), singular);
}

const fill = (template: string, match: readonly unknown[]): string => template.replace(/\$(\d)/g, (_, group: string) => String(match[Number(group)] ?? ''));

/** Vietnamese names that English also writes as one word. */
const JOINED: Readonly<Record<string, string>> = {
  vietnam: 'viet nam',
  hanoi: 'ha noi',
  danang: 'da nang',
  haiphong: 'hai phong',
  dalat: 'da lat',
  halong: 'ha long',
  nhatrang: 'nha trang',
  saigon: 'sai gon',
  dienbienphu: 'dien bien phu',
};
const JOINED_NAME = new RegExp(`\\b(?:${Object.keys(JOINED).join('|')})\\b`, 'gi');

/**
 * Writes apart the Vietnamese names that English also writes as one word: `Vietnam` gives `viet nam`.
 *
 * @param text any text
 * @returns the text with those names in lower case and apart
 */
export function withNamesApart(text: string): string {
  return text.replace(JOINED_NAME, (name) => JOINED[name.toLowerCase()] ?? name);
}

/**
 * A Vietnamese name that English writes as one word, where it was typed with a slip.
 *
 * @param folded a word without marks
 * @returns the name apart: `vietnamm` gives `viet nam`; nothing where the word is none of them
 */
export function nameApart(folded: string): string | undefined {
  const joined = Object.keys(JOINED).find((name) => oneSlipApart(name, folded));
  return joined && JOINED[joined];
}
