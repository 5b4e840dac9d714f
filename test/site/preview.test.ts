import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'preview-'));
let server: ChildProcess | undefined;

for (const part of ['src', 'public', 'scripts', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
  cpSync(part, join(root, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
for (const [name, field] of [
  ['a-draft', 'draft: true'],
  ['a-later-day', 'date: "2099-12-01"'],
] as const)
  for (const locale of ['vi', 'en']) {
    const source = readFileSync(join(root, `content/articles/${locale}/defa-explained.mdx`), 'utf8');
    const text = source.replace(/^slug:.*$/m, `slug: ${name}-${locale}`).replace(/^date:.*$/m, field === 'draft: true' ? `$&\n${field}` : field);
    writeFileSync(join(root, `content/articles/${locale}/${name}.mdx`), text);
  }

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}

/** Starts a program of the project and waits until it answers. */
async function start(file: string, ...args: string[]): Promise<string> {
  const port = await freePort();
  // Astro serves no pages to a process that says it is Vitest; and the environment must not decide what is public.
  const { VITEST: _vitest, NODE_ENV: _mode, ...own } = process.env;
  const env = { ...own, MODE: 'preview', DEV: '', EDITORS_PREVIEW: 'true' };
  server = spawn(process.execPath, [file, ...args, '--port', String(port)], { cwd: root, stdio: 'ignore', env });
  const origin = `http://localhost:${port}`;
  const answers = () =>
    fetch(`${origin}/bai-viet/`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 100_000, interval: 500 }).toBe(true);
  return origin;
}

const text = async (address: string) => (await fetch(address)).text();

afterEach(async () => {
  const ended = server && new Promise((done) => server?.once('exit', done));
  server?.kill();
  await ended;
});
afterAll(() => rmSync(root, { recursive: true }));

test('the preview shows drafts and later pieces, says so on them and in lists, asks robots to stay away, and writes no dist/', async () => {
  const origin = await start('scripts/preview.ts');
  const draft = await text(`${origin}/bai-viet/a-draft-vi/`);
  expect(draft).toContain('<mark>Bản nháp</mark>');
  expect(draft).toContain('<meta name="robots" content="noindex">');
  expect(draft).not.toContain('Content-Security-Policy');
  expect(await text(`${origin}/en/articles/a-draft-en/`)).toContain('<mark>Draft</mark>');
  expect(await text(`${origin}/bai-viet/a-later-day-vi/`)).toContain('<mark>Sẽ đăng ngày 1 tháng 12 năm 2099</mark>');
  const list = await text(`${origin}/en/articles/`);
  expect(list).toContain('<mark>Draft</mark>');
  expect(list).toContain('<mark>To be published on 1 December 2099</mark>');
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('what the public gets has neither, and its public pages carry no mark', async () => {
  const origin = await start('node_modules/astro/bin/astro.mjs', 'dev');
  for (const path of ['/bai-viet/a-draft-vi/', '/en/articles/a-draft-en/', '/bai-viet/a-later-day-vi/', '/en/articles/a-later-day-en/'])
    expect((await fetch(origin + path)).status, path).toBe(404);
  const list = await text(`${origin}/bai-viet/`);
  expect(list).toContain('href="/bai-viet/defa-la-gi/"');
  for (const word of ['<mark>', 'a-draft', 'a-later-day', 'noindex']) expect(list).not.toContain(word);
});
