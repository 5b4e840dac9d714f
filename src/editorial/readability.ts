import type { Locale } from '../domain/locales.ts';
import type { ProseBlock } from './prose-blocks.ts';

/** Longest average sentence that a reader of fifteen should meet: words in English, syllables in Vietnamese. */
export const SENTENCE_LIMIT: Readonly<Record<Locale, number>> = { vi: 28, en: 22 };

/** How long the sentences of a text are. */
export interface Readability {
  /** words in English, syllables in Vietnamese: what spaces part */
  readonly words: number;
  readonly sentences: number;
  /** words a sentence, to one decimal */
  readonly average: number;
  /** the longest sentence */
  readonly longest: string;
}

const count = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * Measures sentences in paragraphs and items; headings and tables are not sentences.
 *
 * @param blocks running text of a page
 * @param locale its language
 * @returns words, sentences, and their ratio
 */
export function readability(blocks: readonly ProseBlock[], locale: Locale): Readability {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const sentences = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    // Words quoted from a text are not ours to shorten.
    .flatMap(({ text }) => [...segmenter.segment(text.replace(/“[^”]*”/g, '“…”'))].map(({ segment }) => segment.trim()))
    .filter((sentence) => count(sentence) > 0);
  const words = sentences.reduce((sum, sentence) => sum + count(sentence), 0);
  return {
    words,
    sentences: sentences.length,
    average: sentences.length === 0 ? 0 : Math.round((words / sentences.length) * 10) / 10,
    longest: sentences.reduce((longest, sentence) => (count(sentence) > count(longest) ? sentence : longest), ''),
  };
}

/**
 * The words of a text, counted as its language writes them.
 *
 * @param blocks running text of a page
 * @returns words in English, syllables in Vietnamese, headings and tables included
 */
export function wordCount(blocks: readonly ProseBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + count(text), 0);
}
