import { unfinished } from '../domain/unfinished.ts';
import type { Problem } from './problem.ts';

/**
 * Finds passages that the commands for new files left to be written. A draft may hold them.
 *
 * @param text the file's text
 * @param file its path, for messages
 * @returns a problem for each line that still waits for its author
 */
export function unfinishedProblems(text: string, file: string): Problem[] {
  return text.split('\n').flatMap((line, index): Problem[] => {
    const found = unfinished(line.normalize('NFC'));
    if (!found) return [];
    return [
      {
        file,
        line: index + 1,
        column: found.at + 1,
        vi: `Chỗ này chưa viết: “${found.passage}”. Hãy viết thay vào đó, bỏ cả dấu ngoặc vuông; trường không cần thì xóa.`,
        en: `This is not written yet: “${found.passage}”. Write in its place, brackets included; remove a field that is not needed.`,
      },
    ];
  });
}
