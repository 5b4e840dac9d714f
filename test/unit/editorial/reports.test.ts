import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'report-'));
beforeEach(() => cpSync('test/fixtures/small', root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));
const run = (script: string, ...args: string[]) => spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], { cwd: root, encoding: 'utf8' });

test('the report on parity reads prose and records, as a table and as JSON', () => {
  rmSync(join(root, 'content/pages/en/about.mdx'));
  expect(run('report-parity').stdout).toMatch(
    /The other language is missing: 1\n.*\n.*\n {2}content\/pages\/vi\/about\.mdx {2}content\/pages\/en\/about\.mdx\n/,
  );
  const { files, missing } = JSON.parse(run('report-parity', '--json').stdout);
  expect(files).toBe(3);
  expect(missing).toEqual([{ file: 'content/pages/vi/about.mdx', write: 'content/pages/en/about.mdx' }]);
});

test('the report on sources counts the one source of the small site', () => {
  const report = JSON.parse(run('report-sources', '--json').stdout);
  expect(report).toEqual({ sources: 1, seenOnce: [], copies: [], secondaryOnly: [] });
  expect(run('report-sources').stdout).toContain('1 nguồn khác nhau / 1 different sources');
});

test('a file that cannot be read stops a report, which says where', () => {
  const file = join(root, 'content/glossary/broken.yaml');
  writeFileSync(file, 'id: "broken\n');
  const { status, stderr, stdout } = run('report-sources');
  rmSync(file);
  expect(status).toBe(1);
  expect(stderr).toContain('content/glossary/broken.yaml:');
  expect(stdout).toBe('');
});
