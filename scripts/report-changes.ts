// Writes for the reviewer which words changed between two revisions, page by page, as one HTML file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changedFiles, type Revision, revision } from '../src/editorial/changed-files.ts';
import { changedPages } from '../src/editorial/changed-pages.ts';
import { changesHtml } from '../src/editorial/changes-html.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { output: { type: 'string', default: '.cache/changes.html' } } });
const [from, to = 'HEAD'] = positionals;
const root = process.cwd();

function known(name: string): Revision {
  const found = revision(root, name);
  if (found) return found;
  console.error(`Git không biết bản “${name}”: ghi tên nhánh, nhãn hoặc mã commit.\nGit knows no revision “${name}”: give a branch, a tag or a commit.`);
  process.exit(1);
}

if (from === undefined) {
  console.error('Dùng: / Use: npm run report:changes -- <from> <to>');
  process.exit(1);
}
const [earlier, later] = [known(from), known(to)];
const pages = changedPages(changedFiles(root, earlier.commit, later.commit, 'content'));
const file = resolve(root, values.output);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, changesHtml(pages, earlier, later));
console.log(`${pages.length} trang và ghi chép có thay đổi / pages and records changed: ${file}`);
