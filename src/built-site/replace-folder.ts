import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the folder that is being replaced waits until the new one is in its place; always a whole folder. */
const waiting = (folder: string) => `${folder}.old`;
/** Where a folder lies that is no longer needed, whole or half removed. */
const unwanted = (folder: string) => `${folder}.gone`;

function discard(folder: string): void {
  rmSync(unwanted(folder), { recursive: true, force: true });
  if (!existsSync(waiting(folder))) return;
  renameSync(waiting(folder), unwanted(folder));
  rmSync(unwanted(folder), { recursive: true, force: true });
}

/**
 * Puts a folder right that was being replaced when the machine stopped. To be called before the
 * folder is read or replaced.
 *
 * @param folder path of the folder; afterwards it is whole, the one before or the one after, if it was ever there
 */
export function recoverFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(waiting(folder))) renameSync(waiting(folder), folder);
  discard(folder);
}

/**
 * Puts one folder in the place of another.
 *
 * The folder stays a plain folder, as hosts want it that upload or archive it: many would pass on a
 * symbolic link as a link. No file system call that Node offers exchanges two folders at once, so
 * that there are two renamings; a process of its own does them, which lives on when this one is
 * killed between them. What is left is the end of the whole machine in that instant: see `recoverFolder`.
 *
 * @param next path of a folder that is complete
 * @param folder path that it is to have; what is there is removed afterwards
 * @throws Error when the folders could not be renamed; the one that was there is then still in its place
 */
export async function replaceFolder(next: string, folder: string): Promise<void> {
  recoverFolder(folder);
  const program = fileURLToPath(new URL('swap-folders.ts', import.meta.url));
  const swap = spawn(process.execPath, [program, next, folder, waiting(folder)], { detached: true, stdio: ['ignore', 'ignore', 'inherit'] });
  const status = await new Promise<number | null>((resolve, reject) => {
    swap.once('error', reject);
    swap.once('exit', resolve);
  });
  if (status !== 0) {
    recoverFolder(folder);
    throw new Error(`${next} could not be renamed to ${folder}.`);
  }
  discard(folder);
}
