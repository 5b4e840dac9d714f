import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import englishWords from 'word-list';
import { parse } from 'yaml';
import { readMdx } from '../../src/content-check/mdx-file.ts';
import { type Locale, locales } from '../../src/domain/locales.ts';
import { proseBlocks } from '../../src/editorial/prose-blocks.ts';
import { strings } from '../../src/i18n/translate.ts';

/** Where a tone mark stands is a matter of style, so that both placements are one word: the mark goes to the end. */
const key = (word: string) => {
  const letters = word.toLowerCase().normalize('NFD');
  return letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + (/[\u0300\u0301\u0303\u0309\u0323]/.exec(letters)?.[0] ?? '');
};
const lines = (path: string) => readFileSync(path, 'utf8').split('\n');
const syllables = createRequire(import.meta.url).resolve('dictionary-vi').replace(/index\.js$/, 'index.dic');
const known: Readonly<Record<Locale, ReadonlySet<string>>> = {
  vi: new Set(lines(syllables).map((line) => key(line.split('/')[0] ?? ''))),
  en: new Set([...lines(englishWords).map(key), ...'a i'.split(' ')]),
};

/** Words that begin small are the language's own; names, acronyms, quotations, addresses and code may be of any. */
const OUTSIDE = /\{[^}]*\}|“[^”]*”|\([^)]*\)|\S*[/@\d_]\S*|\S+\.\S+/g;
const ownWords = (sentence: string) => sentence.replace(OUTSIDE, ' ').match(/(?<![\p{L}-])\p{Ll}\p{L}+/gu) ?? [];

/** Whether most words of a sentence are of another language. */
function foreign(sentence: string, locale: Locale): boolean {
  const words = ownWords(sentence);
  return words.length >= 3 && words.filter((word) => !known[locale].has(key(word))).length > words.length / 2;
}

const foreignIn = (text: string, locale: Locale) =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text.replace(/“[^”]*”/g, '“”'))].map(({ segment }) => segment).filter((segment) => foreign(segment, locale));

/** Every text of a record that says its language, except the titles of sources. */
function texts(value: unknown, locale: Locale): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => texts(one, locale));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'slug' || name === 'aliases') return [];
    return name === locale && typeof inner === 'string' ? [inner] : texts(inner, locale);
  });
}

for (const locale of locales) {
  test(`pages and articles in ${locale} have no sentence of another language outside quotations`, () => {
    for (const file of globSync(`content/{pages,articles}/${locale}/**/*.mdx`)) {
      const mdx = readMdx(readFileSync(file, 'utf8'), file);
      if (Array.isArray(mdx)) throw new Error(`${file} cannot be read`);
      const { title, navTitle, description, summary } = mdx.frontMatter.data as Record<string, string>;
      const said = [title, navTitle, description, summary, ...proseBlocks(mdx.body).flatMap(({ kind, own }) => (kind === 'quotation' ? [] : own))].flatMap((text) => foreignIn(text ?? '', locale));
      expect(said, file).toEqual([]);
    }
  });

  test(`records in ${locale} have no sentence of another language outside quotations`, () => {
    for (const file of globSync('content/{milestones,documents,glossary,series,reference,comparisons,quizzes,stories,diagrams}/*.yaml'))
      expect(
        texts(parse(readFileSync(file, 'utf8')), locale).flatMap((text) => foreignIn(text, locale)),
        file,
      ).toEqual([]);
  });

  test(`words of the interface in ${locale} are not left in another language`, () => {
    expect(Object.values(strings[locale]).flatMap((text) => foreignIn(text, locale))).toEqual([]);
  });
}

test('a sentence of the other language is found', () => {
  expect(foreign('The plan was adopted by the leaders.', 'vi')).toBe(true);
  expect(foreign('Kế hoạch được các nhà lãnh đạo thông qua.', 'en')).toBe(true);
  expect(foreign('Kế hoạch được các nhà lãnh đạo thông qua.', 'vi')).toBe(false);
  expect(foreign('The plan was adopted by the leaders.', 'en')).toBe(false);
});
