// Replaces a folder again and again, until it is killed. Each whole folder holds files that name the same version.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFolder } from '../../../src/built-site/replace-folder.ts';

const [, , folder = '', files = ''] = process.argv;
// As a build names it: what swaps the folders of a killed program must find its own, and whole.
const next = `${folder}.next.${process.pid}`;
for (let version = 1; ; version += 1) {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  for (let file = 0; file < Number(files); file += 1) writeFileSync(join(next, String(file)), String(version));
  await replaceFolder(next, folder);
}
