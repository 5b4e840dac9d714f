import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { formatProblem } from '../../src/content-check/problem.ts';

/** A site of a few files, and an article with a photo. */
const good = ['test/fixtures/small', 'test/fixtures/photo'];
const cases = 'test/content/cases';
/** Cases speak of days long gone or in 2099. */
const today = '2026-11-22';
const scratch = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The good files with others laid over them. */
function siteWith(name: string, ...others: readonly string[]): string {
  const root = join(scratch, name);
  for (const files of [...good, ...others]) cpSync(files, root, { recursive: true });
  return root;
}

test('the good files are in order', async () => {
  expect(await checkContent(siteWith('good'), today)).toEqual([]);
});

test('the content of this site is in order', async () => {
  expect((await checkContent('.')).map(formatProblem)).toEqual([]);
});

test('titles of sources, quotations, names, aliases, addresses, code and plans for later days are left as they are', async () => {
  expect((await checkContent(siteWith('lookalikes', 'test/content/lookalikes'), today)).map(formatProblem)).toEqual([]);
});

describe('bad input is told where, what and what instead, in both languages', () => {
  test.each(readdirSync(cases))('%s', async (name) => {
    const problems = await checkContent(siteWith(name, join(cases, name)), today);
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, vi, en } of problems) {
      expect(existsSync(join(scratch, name, file)), file).toBe(true);
      expect(vi).not.toBe(en);
    }
    await expect(`${problems.map(formatProblem).join('\n\n')}\n`).toMatchFileSnapshot(`expected/${name}.txt`);
  });
});
