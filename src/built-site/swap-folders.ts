// Run by replace-folder.ts as a process of its own, in a session of its own, so that whatever ends a build does not end this.
import { existsSync, renameSync } from 'node:fs';

const [, , next = '', folder = '', waiting = ''] = process.argv;
// A key or a cancelled job sends its signal to every process of a terminal or a job.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
if (existsSync(folder)) renameSync(folder, waiting);
try {
  renameSync(next, folder);
} catch {
  if (existsSync(waiting)) renameSync(waiting, folder);
  process.exitCode = 1;
}
