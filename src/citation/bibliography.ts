import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../domain/csl-item.ts';

// Vietnamese letters stay letters: as TeX commands ư would lose its horn.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/**
 * A bibliography in BibTeX, UTF-8.
 *
 * @param items what is cited
 * @returns one entry each, labelled by its id
 */
export function bibtex(items: readonly CslItem[]): string {
  // citation-js leaves the dollar sign, which begins mathematics in TeX.
  return `${new Cite([...items]).format('bibtex').replaceAll('$', '\\$').trim()}\n`;
}

/**
 * A bibliography in RIS, with the line ends that the format asks for. citation-js breaks long values
 * in the middle of words and addresses, so the lines are written here.
 *
 * @param items what is cited
 * @returns one entry each
 */
export function ris(items: readonly CslItem[]): string {
  const entries = new Cite([...items]).format('ris', { format: 'object' });
  const lines = entries.flatMap(({ TY, ...fields }) => [
    `TY  - ${TY}`,
    ...Object.entries(fields).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`)),
    'ER  - ',
  ]);
  return `${lines.join('\r\n')}\r\n`;
}
