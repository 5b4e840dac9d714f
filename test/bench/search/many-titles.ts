import type { TitleEntry } from '../../../src/search/titles/title-entry.ts';
import { chance } from './chance.ts';

/**
 * Makes titles like the site's own, as many as are wanted: beginnings and endings of real titles put together anew,
 * each with a number, a date and a name of its own.
 *
 * @param real titles of the site
 * @param count how many to make
 * @returns entries; the same for the same titles
 */
export function manyTitles(real: readonly TitleEntry[], count: number): TitleEntry[] {
  const { next: random, pick } = chance(1995);
  const words = (text: string) => text.split(' ');
  return Array.from({ length: count }, (_, number) => {
    const [before, after] = [words(pick(real).title), words(pick(real).title)];
    const title = [
      ...before.slice(0, 2 + Math.floor(random() * 6)),
      ...after.slice(-2 - Math.floor(random() * 4)),
      String(1 + Math.floor(random() * 400)),
    ].join(' ');
    const date = `${1967 + Math.floor(random() * 60)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const model = pick(real);
    const names = [...model.names.slice(0, 2), `${pick(real).names[0] ?? 'ASEAN'} ${1 + Math.floor(random() * 99)}`];
    return {
      ...model,
      title,
      names,
      date,
      end: '',
      path: `/x/${number}-${title.length.toString(36)}/`,
      id: `vi_${Math.floor(random() * 2 ** 28).toString(16)}`,
    };
  });
}
