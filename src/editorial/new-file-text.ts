import type { Localized } from '../domain/locales.ts';
import { slug } from '../vietnamese/slug.ts';

/** Addresses longer than this are cut in lists of results and in messages, in characters. */
const ADDRESS_LENGTH = 60;

/**
 * A text as YAML writes it whatever it holds: every JSON string is one of YAML 1.2.
 *
 * @param text any text
 * @returns the text between quotation marks
 */
export const quoted = (text: string): string => JSON.stringify(text);

/**
 * Both languages of a field on one line of YAML.
 *
 * @param text the field in each language
 * @returns `{ vi: "…", en: "…" }`
 */
export const quotedPair = ({ vi, en }: Localized): string => `{ vi: ${quoted(vi)}, en: ${quoted(en)} }`;

/**
 * An address segment of a title, cut between words where it would be too long.
 *
 * @param title text in Vietnamese or English
 * @returns lower-case ASCII with hyphens, at most 60 characters; đ becomes d
 */
export function shortSlug(title: string): string {
  const whole = slug(title);
  return whole.length <= ADDRESS_LENGTH ? whole : whole.slice(0, ADDRESS_LENGTH + 1).replace(/-[^-]*$/, '');
}

/**
 * A name that has to fit into a narrow place.
 *
 * @param name the whole name
 * @param most most characters that fit
 * @param otherwise what stands for a name that is longer
 * @returns the name, or what stands for it
 */
export const fitting = (name: string, most: number, otherwise: string): string => (name.length <= most ? name : otherwise);
