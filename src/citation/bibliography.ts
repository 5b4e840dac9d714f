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
  return `${new Cite([...items]).format('bibtex').trim()}\n`;
}

/**
 * A bibliography in RIS, with the line ends that the format asks for.
 *
 * @param items what is cited
 * @returns one entry each
 */
export function ris(items: readonly CslItem[]): string {
  return `${new Cite([...items])
    .format('ris')
    .trim()
    .split(/\r?\n/)
    .map((line: string) => (line === 'ER  -' ? 'ER  - ' : line))
    .join('\r\n')}\r\n`;
}
