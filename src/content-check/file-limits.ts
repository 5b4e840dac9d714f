import type { Problem } from './problem.ts';

/** Far above what content needs; reading stays quick below them. In characters. */
const LARGEST_PROSE = 300_000;
const LARGEST_RECORD = 600_000;
const LONGEST_LINE = 8_000;
const LONGEST_BLOCK = 20_000;

const say = (file: string, line: number, vi: string, en: string): Problem[] => [{ file, line, vi, en }];

/**
 * Refuses a file too large to be read in bounded time.
 *
 * @param text the file's text
 * @param file its path; prose ends in `.mdx`
 * @returns one problem, or none
 */
export function sizeProblems(text: string, file: string): Problem[] {
  const prose = file.endsWith('.mdx');
  const most = prose ? LARGEST_PROSE : LARGEST_RECORD;
  if (text.length > most)
    return say(
      file,
      1,
      `Tệp dài ${text.length} ký tự, nhiều nhất ${most}: chia thành nhiều tệp.`,
      `The file has ${text.length} characters, at most ${most}: divide it.`,
    );
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long !== -1)
    return say(
      file,
      long + 1,
      `Dòng này dài ${lines[long]?.length} ký tự, nhiều nhất ${LONGEST_LINE}: xuống dòng.`,
      `This line has ${lines[long]?.length} characters, at most ${LONGEST_LINE}: break it.`,
    );
  if (!prose) return [];
  let line = 1;
  for (const block of text.split(/\n[ \t\r]*\n/)) {
    if (block.length > LONGEST_BLOCK && !block.startsWith('---'))
      return say(
        file,
        line,
        `Đoạn này dài quá ${LONGEST_BLOCK} ký tự: chia thành nhiều đoạn.`,
        `This block is longer than ${LONGEST_BLOCK} characters: divide it.`,
      );
    line += block.split('\n').length + 1;
  }
  return [];
}
