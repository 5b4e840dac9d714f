import { fold } from '../vietnamese/fold.ts';

/**
 * Kinds of numbered document and their codes, as the form of administrative texts lays them down
 * (Decree 30/2020/NĐ-CP, Annex III; Guidance 36-HD/VPTW for the Party's), with what readers write for them.
 */
const KINDS: readonly (readonly [code: string, names: string])[] = [
  ['qd', 'qd|quyet dinh|decision'],
  ['kl', 'kl|ket luan|conclusion'],
  ['nq', 'nq|nghi quyet|resolution'],
  ['ct', 'ct|chi thi|directive'],
  ['nd', 'nd|nghi dinh|decree'],
  ['tt', 'tt|thong tu|circular'],
];

/** A number found in a text. */
export interface FoundNumber {
  /** the words by which it is indexed, the fullest first */
  readonly keys: readonly string[];
  /** where it stands in the text, in UTF-16 units; `end` is past it */
  readonly start: number;
  readonly end: number;
}

const ANY_NAME = KINDS.map(([, names]) => names).join('|');
const ISSUERS = 'ttg|tw|tu|cp|ubtvqh\\d*|ubnd|btc|bct|bgddt|qh\\d+';
const NUMBERED = '(?:\\s*(?:so|no\\.?|number))?';

/** `161/QĐ-TTg`, `47/2025/QĐ-TTg`, `59-KL/TW`, `292/NQ-UBTVQH9`, `176/2025/QH15`, `651 TTg`, perhaps after its kind in words. */
const FULL = `(?:(?<named>${ANY_NAME})${NUMBERED}\\s+)?(?<n>\\d{1,4})\\s?(?:[/-]\\s?(?<y>\\d{4}))?\\s?[/ -]\\s?(?<letters>(?:${KINDS.map(([code]) => code).join('|')})\\s?[-/ ]\\s?(?:${ISSUERS})|${ISSUERS})`;
/** `quyết định (số) 161`, `QĐ 161`, `KL59` */
const SHORT = `(?<named>${ANY_NAME})${NUMBERED}\\s*[-.]?\\s?(?<n>\\d{1,4})`;
/** `161/QĐ`, `161 QĐ` */
const TURNED = `(?<n>\\d{1,4})\\s?[-/ ]\\s?(?<named>${KINDS.map(([code]) => code).join('|')})`;

const FORMS = [FULL, SHORT, TURNED].map((form) => new RegExp(`(?<![\\w/])(?:${form})(?![\\w/])`, 'g'));

const codeOf = (name: string) => KINDS.find(([, names]) => new RegExp(`^(?:${names})$`).test(name))?.[0];

function keysOf({ n = '', y = '', letters, named }: Readonly<Record<string, string | undefined>>): string[] {
  // Trung ương is written TW or TƯ.
  const bare = letters?.replace(/[^a-z\d]/g, '').replace(/tu$/, 'tw');
  const code = (named && codeOf(named)) ?? KINDS.find(([one]) => bare && bare !== 'ttg' && bare.startsWith(one))?.[0];
  const number = String(Number(n));
  return [...(bare ? [`so${number}${y}${bare}`] : []), ...(code ? [`${code}${number}`] : [])];
}

/**
 * Finds numbers of official documents, however they are written: `161/QĐ-TTg`, `QĐ 161`, `quyết định số 161`,
 * `Decision 161/QD-TTg`, `59-KL/TW`, `kl59`.
 *
 * @param text a query or a name, with or without marks
 * @returns the numbers in order of place
 */
export function findNumbers(text: string): FoundNumber[] {
  let rest = fold(text);
  if (rest.length !== text.length) rest = text.toLowerCase();
  const found: FoundNumber[] = [];
  for (const form of FORMS) {
    for (const match of rest.matchAll(form)) found.push({ keys: keysOf(match.groups ?? {}), start: match.index, end: match.index + match[0].length });
    for (const { start, end } of found) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  return found.filter(({ keys }) => keys.length > 0).sort((a, b) => a.start - b.start);
}
