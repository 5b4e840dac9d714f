/** Words a grown reader takes in a minute. Source: Brysbaert 2019, doi:10.1016/j.jml.2019.104047 (238 in English). */
const WORDS_PER_MINUTE = 238;
/** Vietnamese is written a syllable at a time; its readers take in about this many syllables for each English word. */
const SYLLABLES_PER_WORD = 1.25;

/**
 * How long a text takes to read.
 *
 * @param text plain text or Markdown
 * @param syllabic true where spaces part syllables, as in Vietnamese, false where they part words
 * @returns whole minutes, at least 1
 */
export function readingMinutes(text: string, syllabic: boolean): number {
  const spaced = text
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  return Math.max(1, Math.round(spaced / (WORDS_PER_MINUTE * (syllabic ? SYLLABLES_PER_WORD : 1))));
}
