import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';

/** Tables that every build reads: members are counted, and the timeline shades the years of chairs. */
const TABLES = ['members', 'chairs', 'summits'];

/** A record without its links to others, which the small content does not hold. */
function unlinked(file: string): string {
  const record = parseDocument(readFileSync(file, 'utf8'));
  record.deleteIn(['related']);
  ((record.toJS() as { rows?: unknown[] }).rows ?? []).forEach((_row, index) => {
    record.deleteIn(['rows', index, 'related']);
  });
  return record.toString({ lineWidth: 0 });
}

/**
 * Makes a copy of the project with a handful of records, which builds in a fraction of the time.
 *
 * @param name begins the name of its folder
 * @param records files of records to be in it besides, without their links
 * @returns the copy's root, to be removed by the caller
 */
export function smallProject(name: string, records: readonly string[] = []): string {
  const root = mkdtempSync(join(tmpdir(), `${name}-`));
  for (const part of ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json']) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  cpSync('test/fixtures/small', root, { recursive: true });
  mkdirSync(join(root, 'content/reference'));
  for (const file of [...globSync(`content/reference/{${TABLES.join(',')}}.yaml`), ...records]) writeFileSync(join(root, file), unlinked(file));
  return root;
}
