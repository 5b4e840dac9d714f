import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';

/** Tables that every build reads: members are counted, and the timeline shades the years of chairs. */
const TABLES = ['members', 'chairs', 'summits'];

/** A table without its links to records that the small content does not hold. */
function unlinked(file: string): string {
  const table = parseDocument(readFileSync(file, 'utf8'));
  table.deleteIn(['related']);
  (table.toJS() as { rows: unknown[] }).rows.forEach((_row, index) => {
    table.deleteIn(['rows', index, 'related']);
  });
  return table.toString({ lineWidth: 0 });
}

/**
 * Makes a copy of the project with a handful of records, which builds in a fraction of the time.
 *
 * @param name begins the name of its folder
 * @returns the copy's root, to be removed by the caller
 */
export function smallProject(name: string): string {
  const root = mkdtempSync(join(tmpdir(), `${name}-`));
  for (const part of ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json']) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  cpSync('test/fixtures/small', root, { recursive: true });
  mkdirSync(join(root, 'content/reference'));
  for (const file of globSync(`content/reference/{${TABLES.join(',')}}.yaml`)) writeFileSync(join(root, 'content/reference', basename(file)), unlinked(file));
  return root;
}
