import { fold } from '../../../src/vietnamese/fold.ts';
import type { Chance } from './chance.ts';

const wordsOf = (text: string) => text.split(' ').filter(Boolean);

/**
 * Puts the beginning of a text and the end of another together, each about half.
 *
 * @param before gives the beginning
 * @param after gives the end
 * @param random where they are cut
 * @returns words of both, in their order
 */
export function splice(before: string, after: string, random: Chance): string {
  const [head, tail] = [wordsOf(before), wordsOf(after)];
  const cut = (length: number) => Math.max(1, Math.round(length * (0.35 + 0.3 * random.next())));
  return [...head.slice(0, cut(head.length)), ...tail.slice(-cut(tail.length))].join(' ');
}

/**
 * Writes other figures for the numbers of a text: a year for a year, elsewhere as many figures as stood there.
 *
 * @param text any text
 * @param random which figures
 * @param year the year that years become, or one near it
 * @returns the text with other numbers
 */
export function renumber(text: string, random: Chance, year: number): string {
  return text.replace(/\d+/g, (digits) => {
    if (/^(?:19|20)\d\d$/.test(digits)) return String(Math.min(2045, year + (random.next() < 0.6 ? 0 : random.under(7) - 3)));
    const [least, most] = [10 ** (digits.length - 1), 10 ** digits.length];
    return digits.length > 4 ? digits : String(digits.length === 1 ? 1 + random.under(9) : least + random.under(most - least));
  });
}

/**
 * Makes names that no page has, as every new page of a real site brings some: the beginning of a rare name and the end
 * of another.
 *
 * @param texts titles and sentences
 * @returns a function that makes a name
 */
export function nameMaker(texts: Iterable<string>): (random: Chance) => string {
  const times = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text.match(/\p{Lu}[\p{Ll}\p{M}]{4,}/gu))) times.set(word, (times.get(word) ?? 0) + 1);
  const rare = [...times].filter(([word, number]) => number <= 3 && fold(word) === word.toLowerCase()).map(([word]) => word);
  return (random) => {
    const [a, b] = [random.pick(rare), random.pick(rare)];
    return a.slice(0, 2 + random.under(a.length - 2)) + b.slice(2 + random.under(b.length - 3));
  };
}

/**
 * The acronym of a title.
 *
 * @param title a title
 * @returns the first letters of its words that begin with a capital, at most six; nothing where they are fewer than three
 */
export function acronymOf(title: string): string | undefined {
  const letters = [...title.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => fold(letter).toUpperCase());
  return letters.length < 3 ? undefined : letters.slice(0, 6).join('');
}
