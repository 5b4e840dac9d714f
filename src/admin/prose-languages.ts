import type { InLanguages } from './field.ts';

/** Fields of a pair of files that each language has its own words for. What is not named here is the same in both. */
const TRANSLATED: readonly string[] = ['title', 'navTitle', 'slug', 'description', 'summary', 'aliases', 'photo.alt', 'photo.caption', 'photo.credit', 'body'];

/**
 * How a field of a page or an article is filled in.
 *
 * @param path names from the front matter's root, joined by dots
 * @returns whether in each language, or once and copied into both files
 */
export const proseLanguages = (path: string): InLanguages => (TRANSLATED.includes(path) ? true : 'duplicate');
