import { execFileSync } from 'node:child_process';

/** A file that differs between two revisions, with its text in each; nothing where it is not there. */
export interface ChangedFile {
  readonly before?: { readonly file: string; readonly text: string };
  readonly after?: { readonly file: string; readonly text: string };
}

/** A revision of the project. */
export interface Revision {
  /** short name of the commit */
  readonly commit: string;
  /** ISO day */
  readonly day: string;
  readonly subject: string;
}

/** The largest text of a file or list that Git may hand over, bytes. */
const MOST = 64 * 1024 * 1024;

const git = (root: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: root, encoding: 'utf8', maxBuffer: MOST, stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * Finds a revision.
 *
 * @param root folder of the repository
 * @param name a commit, tag or branch
 * @returns the commit; nothing when Git knows no such revision
 */
export function revision(root: string, name: string): Revision | undefined {
  try {
    const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).trim();
    const [short = '', day = '', subject = ''] = git(root, 'show', '--no-patch', '--format=%h%n%cs%n%s', commit).split('\n');
    return { commit: short, day, subject };
  } catch {
    return undefined;
  }
}

/**
 * Reads every file that differs between two revisions.
 *
 * @param root folder of the repository
 * @param from commit of the earlier revision
 * @param to commit of the later revision
 * @param folder only files below this folder
 * @returns the files in order of their paths; a renamed one once
 */
export function changedFiles(root: string, from: string, to: string, folder: string): ChangedFile[] {
  const fields = git(root, 'diff', '--name-status', '-z', '--find-renames', from, to, '--', folder).split('\0');
  const at = (commit: string, file: string) => ({ file, text: git(root, 'show', `${commit}:${file}`) });
  const changes: ChangedFile[] = [];
  while (fields.length > 1) {
    const status = fields.shift() ?? '';
    const file = fields.shift() ?? '';
    const later = /^[RC]/.test(status) ? (fields.shift() ?? '') : file;
    changes.push({
      ...(!/^[AC]/.test(status) && { before: at(from, file) }),
      ...(status !== 'D' && { after: at(to, later) }),
    });
  }
  return changes;
}
