import { fold } from '../../vietnamese/fold.ts';

const wordsOf = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/**
 * The words by which the timeline finds a milestone and which its row in the table does not show: a search gives the
 * same milestones in both.
 *
 * @param name name of the milestone, which the row shows
 * @param listed what the list of the timeline shows of it besides: its label and summary
 * @returns folded words parted by spaces, each once
 */
export function furtherWords(name: string, ...listed: readonly string[]): string {
  const shown = wordsOf(name);
  return [...wordsOf(listed.join(' '))].filter((word) => !shown.has(word)).join(' ');
}
