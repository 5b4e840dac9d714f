import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A copy of the project with content of its own and a marked dist/. */
function project(name: string): string {
  const root = join(scratch, name);
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const part of ['src', 'public', 'scripts', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good build');
  return root;
}

const build = (root: string) => spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, encoding: 'utf8' });

test('bad content stops the build with exit code 1, says where, and leaves dist/ as it was', () => {
  const root = project('bad-content');
  writeFileSync(join(root, 'content/glossary/broken.yaml'), 'id: broken\nname: { vi: "Chỉ có tiếng Việt" }\n');
  const result = build(root);
  expect(result.status).toBe(1);
  expect(result.stderr).toContain('content/glossary/broken.yaml:2:7\n  vi  name.en: Thiếu trường này');
  expect(result.stderr).toContain('  en  name.en: This field is missing');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good build');
});

test('a link to an anchor that a record’s page does not have stops the build after the pages are made, and leaves dist/ as it was', () => {
  const root = project('broken-link');
  for (const locale of ['vi', 'en']) {
    const file = join(root, `content/pages/${locale}/about.mdx`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n[Cột mốc](milestone:1995-07-28-viet-nam-joins-asean#khong-co)\n`);
  }
  const result = build(root);
  expect(result.stderr).toContain('#khong-co');
  expect(result.status).toBe(1);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good build');
});
