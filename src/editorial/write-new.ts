import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { message } from '../schemas/message.ts';
import { AnswerError, type NewFile } from './form.ts';

/**
 * Writes files that do not exist yet: all of them, or none.
 *
 * @param root the project's root
 * @param files what to write
 * @throws {AnswerError} when one is there already; nothing is written then
 */
export function writeNew(root: string, files: readonly NewFile[]): void {
  const taken = files.find(({ file }) => existsSync(join(root, file)));
  if (taken) throw new AnswerError(message(`Đã có tệp ${taken.file}: hãy chọn tên khác.`, `The file ${taken.file} is there already: choose another name.`));
  for (const { file, text } of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
  }
}
