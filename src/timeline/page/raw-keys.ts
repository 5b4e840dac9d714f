import { fold } from '../../vietnamese/fold.ts';
import { decodeTelex } from '../../vietnamese/telex.ts';
import { decodeVni } from '../../vietnamese/vni.ts';

/**
 * Decodes a query that was typed with the keys of Telex or VNI left raw.
 *
 * @param typed the query
 * @param all every milestone; a word of theirs means itself
 * @returns the query decoded; as it was where no word is raw
 */
export function decodeKeys(typed: string, all: readonly { readonly text: string }[]): string {
  const known = new Set(all.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []));
  const isKnown = (word: string) => !/\d/.test(word) && known.has(fold(word));
  const telex = decodeTelex(typed, isKnown);
  return telex === typed ? decodeVni(typed, isKnown) : telex;
}
