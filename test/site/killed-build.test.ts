import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallProject } from '../small-project.ts';

const root = smallProject('killed');
afterAll(() => rmSync(root, { recursive: true, force: true }));
const dist = join(root, 'dist');

/** What a whole site holds. The same content makes the same files, but for the order in which Pagefind numbers its filters. */
function inventory(): string[] {
  return globSync('**/*', { cwd: dist })
    .filter((file) => statSync(join(dist, file)).isFile())
    .map((file) => {
      if (/^pagefind\/(?:filter|pagefind)/.test(file)) return file.replace(/_[0-9a-f]+\.(?=pf)/, '_….');
      return `${file} ${
        /^pagefind/.test(file)
          ? ''
          : createHash('sha1')
              .update(readFileSync(join(dist, file)))
              .digest('hex')
      }`;
    })
    .sort();
}

/** Starts a build and kills it with no warning: `when` resolves at the moment. Its children are left to themselves, as a kill leaves them. */
async function killedBuild(when: () => Promise<unknown>): Promise<void> {
  const build = spawn(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'ignore' });
  const ended = new Promise((done) => build.once('exit', done));
  await Promise.race([when(), ended]);
  build.kill('SIGKILL');
  await ended;
}

const after = (milliseconds: number) => () => new Promise((done) => setTimeout(done, milliseconds));

/** Waits until something is to be seen in the project's folder, looking as often as it can. */
const seen = (pattern: string) => async () => {
  while (globSync(pattern, { cwd: root }).length === 0) await new Promise((done) => setImmediate(done));
};

test('a build that is killed, whenever it may be, leaves a whole site in dist/', { timeout: 1_800_000 }, async () => {
  const started = Date.now();
  expect(spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'ignore' }).status).toBe(0);
  const length = Date.now() - started;
  const good = inventory();
  expect(good.length).toBeGreaterThan(500);
  const moments: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['at its start', after(length * 0.03)],
    ['while pages are made', after(length * 0.45)],
    ['while the new folder is written', seen('dist.next.*/index.html')],
    ['before the swap', seen('dist.next.*/_headers')],
    ['during the swap', seen('dist.old')],
  ];
  for (const [moment, when] of moments) {
    await killedBuild(when);
    await expect.poll(() => existsSync(join(dist, 'index.html')), { timeout: 20_000 }).toBe(true);
    expect(inventory(), moment).toEqual(good);
  }
});
