import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recoverFolder, replaceFolder } from '../../../src/built-site/replace-folder.ts';

const FILES = 40;
let root: string;
let folder: string;
let next: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
  folder = join(root, 'dist');
  next = join(root, 'dist.next');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function make(path: string, version: string): void {
  mkdirSync(path);
  for (let file = 0; file < FILES; file += 1) writeFileSync(join(path, String(file)), version);
}

/** The version of a folder that holds all its files, all of one version; otherwise what is wrong. */
function whole(path: string): string {
  const files = readdirSync(path);
  if (files.length !== FILES) return `${files.length} files`;
  const versions = new Set(files.map((file) => readFileSync(join(path, file), 'utf8')));
  return versions.size === 1 ? `version ${[...versions][0]}` : `versions ${[...versions]}`;
}

/** The same of a folder that may be replaced at this moment. */
function wholeNow(path: string): string {
  try {
    return whole(path);
  } catch (error) {
    return String(error);
  }
}

test('a folder takes the place of another, which is removed', async () => {
  make(folder, '1');
  make(next, '2');
  await replaceFolder(next, folder);
  expect(whole(folder)).toBe('version 2');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('where there was none it is simply there', async () => {
  make(next, '1');
  await replaceFolder(next, folder);
  expect(whole(folder)).toBe('version 1');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a folder that cannot be put in place leaves the one before', async () => {
  make(folder, '1');
  await expect(replaceFolder(next, folder)).rejects.toThrow('could not be renamed');
  expect(whole(folder)).toBe('version 1');
});

/** Every state in which the machine can stop: after no step, after each of them, and while the last is under way. */
const stops: readonly (readonly [state: string, stop: () => void, left: string])[] = [
  ['before anything is renamed', () => undefined, 'version 1'],
  ['between the two renamings', () => renameSync(folder, `${folder}.old`), 'version 1'],
  [
    'after both',
    () => {
      renameSync(folder, `${folder}.old`);
      renameSync(next, folder);
    },
    'version 2',
  ],
  [
    'while the old one is removed',
    () => {
      renameSync(folder, `${folder}.gone`);
      renameSync(next, folder);
      rmSync(join(`${folder}.gone`, '7'));
    },
    'version 2',
  ],
];

test.each(stops)('stopped %s, the folder is whole after the next start', (_state, stop, left) => {
  make(folder, '1');
  make(next, '2');
  stop();
  recoverFolder(folder);
  expect(whole(folder)).toBe(left);
  recoverFolder(folder);
  expect(whole(folder)).toBe(left);
  expect(readdirSync(root).filter((name) => name !== 'dist.next')).toEqual(['dist']);
});

test('nothing to put right where there was never a folder', () => {
  recoverFolder(folder);
  expect(existsSync(folder)).toBe(false);
});

/** Numbers that look random and are the same every time (Park and Miller, 1988). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

test('a program that replaces it without a pause is killed at thirty moments: each time it is whole, without any start', async () => {
  make(folder, '0');
  const random = seeded(20_261_122);
  let last = 0;
  for (let run = 0; run < 30; run += 1) {
    const program = spawn(process.execPath, ['test/unit/built-site/replace-loop.ts', folder, String(FILES)], { stdio: 'ignore' });
    const ended = new Promise((done) => program.once('exit', done));
    // From before its first replacement to well into many of them.
    await new Promise((done) => setTimeout(done, 150 + random.next().value * 400));
    program.kill('SIGKILL');
    await ended;
    // What swaps the folders outlives the program, by a moment, in which the folder may change while it is read.
    let state = '';
    await expect
      .poll(
        () => {
          state = existsSync(folder) ? wholeNow(folder) : 'none';
          return state;
        },
        { timeout: 20_000 },
      )
      .toMatch(/^version \d+$/);
    last = Math.max(last, Number(state.slice('version '.length)));
  }
  expect(last, 'some replacement took place').toBeGreaterThan(0);
});
