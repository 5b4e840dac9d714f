import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { formatProblem } from '../../src/content-check/problem.ts';

const good = 'test/fixtures/small';
const cases = 'test/content/cases';
const scratch = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The small site with one case's files laid over it. */
function withCase(name: string): string {
  const root = join(scratch, name);
  cpSync(good, root, { recursive: true });
  cpSync(join(cases, name), root, { recursive: true });
  return root;
}

test('the small site itself is in order', () => {
  expect(checkContent(good)).toEqual([]);
});

test('the content of this site is in order', () => {
  expect(checkContent('.').map(formatProblem)).toEqual([]);
});

describe('bad input is told where, what and what instead, in both languages', () => {
  test.each(readdirSync(cases))('%s', async (name) => {
    const problems = checkContent(withCase(name));
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, vi, en } of problems) {
      expect(existsSync(join(scratch, name, file)), file).toBe(true);
      expect(vi).not.toBe(en);
    }
    await expect(`${problems.map(formatProblem).join('\n\n')}\n`).toMatchFileSnapshot(`expected/${name}.txt`);
  });
});
