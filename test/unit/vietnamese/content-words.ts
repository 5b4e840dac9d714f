import { globSync, readFileSync } from 'node:fs';
import { parseSyllable } from '../../../src/vietnamese/syllable.ts';

/** Words of the site's own text, read from the real files, so that the rules are held against what editors write. */
const LINK_TARGET_OR_TAG = /\]\([^)]*\)|<[^>]*>|\{[^}]*\}/g;

const read = (pattern: string) => globSync(pattern).map((file) => readFileSync(file, 'utf8').normalize('NFC'));
const withoutFrontMatter = (text: string) => text.split(/^---$/m).slice(2).join('---');
const prose = (locale: string) => read(`content/{pages,articles}/${locale}/**/*.mdx`).map((text) => withoutFrontMatter(text).replace(LINK_TARGET_OR_TAG, ' '));

/** Every line of English prose. */
export const englishLines = (): string[] => prose('en').flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));

/** Every word of Vietnamese prose that has a mark, once per occurrence. */
export const markedWords = (): string[] => prose('vi').flatMap((text) => (text.match(/\p{L}+/gu) ?? []).filter((word) => /[^ -~]/.test(word)));

/** Every distinct Vietnamese syllable of the site, prose and records, in lower case. */
export function contentSyllables(): string[] {
  const texts = [...prose('vi'), ...read('content/{milestones,documents,glossary,series,reference}/*.yaml')];
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return [...new Set(words)].filter((word) => parseSyllable(word) !== undefined);
}
