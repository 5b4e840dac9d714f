import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'links-'));
let server: Server;
let outside: string;
let askedBy: (string | undefined)[];

beforeAll(async () => {
  cpSync('test/fixtures/small', root, { recursive: true });
  mkdirSync(join(root, 'dist/en'), { recursive: true });
  server = createServer((request, response) => {
    askedBy.push(request.headers['user-agent']);
    response.writeHead(request.url === '/gone' ? 404 : 200).end();
  });
  await new Promise<void>((done) => server.listen(0, done));
  outside = `http://localhost:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  askedBy = [];
  rmSync(join(root, '.cache'), { recursive: true, force: true });
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Writes the two pages of a site, the second with a heading that can be linked to. */
function site(links: string) {
  writeFileSync(join(root, 'dist/index.html'), `<!doctype html><main>${links}</main>`);
  writeFileSync(join(root, 'dist/en/index.html'), `<!doctype html><main><h2 id="here">Here</h2>${links}</main>`);
}

async function run(...args: string[]): Promise<{ status: number | null; output: string }> {
  const { CI: _ci, ...env } = process.env;
  const ci = args.includes('as in CI');
  const options = args.filter((one) => one !== 'as in CI');
  const child = spawn(process.execPath, [resolve('scripts/check-links.ts'), ...options], {
    cwd: root,
    env: { ...env, SITE_URL: 'https://asean.example/', ...(ci && { CI: 'true' }) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return { status: await new Promise((done) => child.on('close', done)), output };
}

test('links inside the site are checked, anchors too, and no other site is asked', async () => {
  site(`<a href="/en/#here">here</a> <a href="${outside}/gone">outside</a>`);
  expect(await run()).toEqual({ status: 0, output: 'Liên kết hỏng trong trang / Broken links inside the site: 0\n' });
  site('<a href="/en/#nowhere">nowhere</a>');
  const { status, output } = await run();
  expect(status).toBe(1);
  expect(output).toContain('“/en/#nowhere”');
  expect(askedBy).toEqual([]);
});

test('with --outside other sites are asked once a link, under the name of the site, and the answers are kept with their day', async () => {
  site(`<a href="${outside}/gone">gone</a> <a href="${outside}/there#part">there</a> <a href="https://asean.example/en/">own address</a>`);
  const { status, output } = await run('--outside');
  expect(status).toBe(1);
  expect(output).toMatch(new RegExp(`Gone: find another or remove: 1\\n.*\\n.*\\n {2}404 \\d{4}-\\d\\d-\\d\\d +/en/ / +${outside}/gone\\n`));
  expect(output).toContain('Tốt / Good: 1');
  expect(askedBy).toHaveLength(3); // HEAD of both, GET of the one that is gone
  expect(new Set(askedBy)).toEqual(new Set([expect.stringMatching(/^\S*link-check\/1\.0 \(\+https:\/\/asean\.example\/\)$/)]));
  const kept = JSON.parse(readFileSync(join(root, '.cache/links.json'), 'utf8'));
  expect(kept).toMatchObject({
    [`${outside}/gone`]: { status: 404, checked: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
    [`${outside}/there`]: { status: 200 },
  });
  askedBy = [];
  expect((await run('--outside')).output).toContain('Tốt / Good: 1');
  expect(askedBy).toEqual([]);
});

test('an automatic run asks nobody', async () => {
  site(`<a href="${outside}/there">there</a>`);
  const { status, output } = await run('--outside', 'as in CI');
  expect(status).toBe(1);
  expect(output).toContain('Other sites are not asked by an automatic run');
  expect(askedBy).toEqual([]);
  expect(existsSync(join(root, '.cache'))).toBe(false);
});
