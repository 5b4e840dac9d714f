import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentType } from '../../src/built-site/content-types.ts';
import { nginxConfig } from '../../src/built-site/nginx-config.ts';
import { type SiteServer, serveSite } from '../../src/built-site/serve-site.ts';
import { headersFor } from '../../src/domain/security-policy.ts';
import { dist, pages, text } from './built-site.ts';

type Headers = Readonly<Record<string, string>>;

/** Of an address its folder at the root, or below that of a language. */
const folderOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('/en/') ? 3 : 2)
    .join('/');
/** One address of every sort: a page of each folder, data, feeds, hashed files. */
const paths = [
  ...new Map(pages.filter(({ path }) => path.endsWith('/')).map(({ path }) => [folderOf(path), path])).values(),
  ...new Map(
    pages
      .filter(({ path }) => /^\/(nhung|en\/embed)\//.test(path))
      .map(({ path }) => [
        path
          .split('/')
          .slice(0, path.startsWith('/en/') ? 4 : 3)
          .join('/'),
        path,
      ]),
  ).values(),
  '/',
  '/en/',
  '/data/milestones.csv',
  '/data/milestones.json',
  '/data/milestones.vi.ics',
  '/data/sources.bib',
  '/data/sources.ris',
  '/data/schema/milestone.schema.json',
  '/feed.xml',
  '/en/feed.json',
  '/search.vi.xml',
  '/sitemap-0.xml',
  '/robots.txt',
  '/icon.svg',
  ...pages.slice(0, 1).flatMap(({ document }) => document.querySelectorAll('link[href^="/_astro/"]').map((link) => link.getAttribute('href') ?? '')),
].filter((path, index, all) => all.indexOf(path) === index);
const isEmbed = (path: string) => /^\/(nhung|en\/embed)\//.test(path);

/** A policy as its directives; several policies of one answer, each of which holds, as one. */
const directives = (policy: string) => [...new Set(policy.split(/[;,]/).map((one) => one.trim()))].sort();
const comparable = (headers: Headers) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), name === 'Content-Security-Policy' ? directives(value) : value]));

/** What a host sends that reads `_headers` as Netlify and Cloudflare Pages do: all rules that fit, joined by commas. */
function fromHeadersFile(path: string): Headers {
  const headers: Record<string, string> = {};
  let fits = false;
  for (const line of text('_headers').split('\n').filter(Boolean)) {
    if (!line.startsWith(' ')) fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (fits) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

/** What nginx adds by its configuration: every `add_header`, with the variables that `map` makes of the path. */
function fromNginxConfig(path: string): Headers {
  const config = text('_nginx.conf');
  const unquoted = (value: string) => value.replace(/^"|"$/g, '');
  const variables = new Map(
    [...config.matchAll(/map \$uri (\$\w+) \{([^}]*)\}/g)].map(([, name = '', body = '']) => {
      const entries = [...body.matchAll(/^ {2}(default|"~[^"]*") ("[^"]*");$/gm)];
      const hit = entries.find(([, pattern = '']) => pattern !== 'default' && new RegExp(unquoted(pattern).slice(1)).test(path));
      return [name, unquoted((hit ?? entries.find(([, pattern]) => pattern === 'default'))?.[2] ?? '')] as const;
    }),
  );
  const added = [...config.matchAll(/^ {2}add_header (\S+) (\$\w+|"[^"]*") always;$/gm)];
  return Object.fromEntries(
    added
      .map(([, name = '', value = '']) => [name, value.startsWith('$') ? (variables.get(value) ?? '') : unquoted(value)])
      .filter(([, value]) => value !== ''),
  );
}

describe.each(paths)('%s', (path) => {
  const wanted = comparable(headersFor(path));

  test('may be framed if it is an embed, and only then', () => {
    expect(wanted['content-security-policy']).toContain(`frame-ancestors ${isEmbed(path) ? '* file:' : "'none'"}`);
    expect(wanted['x-frame-options']).toBe(isEmbed(path) ? undefined : 'DENY');
  });

  test('has the same headers by _headers and by the configuration of nginx', () => {
    expect(comparable(fromNginxConfig(path))).toEqual(wanted);
    // Of what can be framed only pages matter: who frames a file of data gains nothing.
    if (path.endsWith('/')) expect(comparable(fromHeadersFile(path))).toEqual(wanted);
  });
});

test('_headers stays below the limits of Cloudflare Pages: 100 rules, 2,000 characters a line', () => {
  const lines = text('_headers').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

/** Servers that can be asked: the project's own always, nginx where it is installed. */
const hasNginx = spawnSync('nginx', ['-v']).error === undefined;
const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function startNginx(folder: string): Promise<{ port: number; child: ChildProcess }> {
  const port = await freePort();
  const site = nginxConfig({ base: '/', host: 'localhost', listen: `127.0.0.1:${port}`, root: resolve(dist), settings: `${folder}/settings/*.conf` });
  writeFileSync(join(folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  // Run by root it would serve as a user who may not read the folder of a checkout.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
  );
  const checked = spawnSync('nginx', ['-t', '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { encoding: 'utf8' });
  expect(checked.status, checked.stderr).toBe(0);
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'ignore' });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/robots.txt`).then(
      () => true,
      () => false,
    );
  while (child.exitCode === null && !(await answers())) await new Promise((done) => setTimeout(done, 50));
  return { port, child };
}

describe.each([['the server of npm run serve'], ['nginx']])('%s', (name) => {
  const nginx = name === 'nginx';
  const folder = mkdtempSync(join(tmpdir(), 'site-nginx-'));
  let origin = '';
  let server: SiteServer | undefined;
  let child: ChildProcess | undefined;

  beforeAll(async () => {
    if (nginx && !hasNginx) return;
    if (nginx) {
      const started = await startNginx(folder);
      child = started.child;
      origin = `http://127.0.0.1:${started.port}`;
    } else {
      server = await serveSite(dist, 0);
      origin = `http://localhost:${server.port}`;
    }
  });
  afterAll(async () => {
    await server?.close();
    if (child) await new Promise((done) => child?.once('exit', done).kill('SIGTERM'));
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string, encoding = 'identity') => fetch(`${origin}${path}`, { redirect: 'manual', headers: { 'Accept-Encoding': encoding } });

  test.skipIf(nginx && !hasNginx)('sends every path with the headers and the type it should have', async () => {
    for (const path of paths) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(200);
      const wanted = headersFor(path);
      for (const [header, value] of Object.entries(wanted)) expect(answer.headers.get(header), `${path}: ${header}`).toBe(value);
      expect(answer.headers.has('X-Frame-Options'), path).toBe(!isEmbed(path));
      expect(answer.headers.get('Content-Type'), path).toBe(contentType(path.endsWith('/') ? 'index.html' : path));
    }
  });

  test.skipIf(nginx && !hasNginx)('sends compressed copies', async () => {
    const answer = await ask('/data/milestones.csv', 'gzip');
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
    expect(answer.headers.get('Vary')).toMatch(/Accept-Encoding/i);
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(dist, 'data/milestones.csv')))).toBe(true);
  });

  test.skipIf(nginx && !hasNginx)('sends an address without its slash on, with its query', async () => {
    const answer = await ask('/en/timeline?from=2010');
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, '/en/timeline/?from=2010']);
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test.skipIf(nginx && !hasNginx).each([
    ['/khong-co/', 'vi'],
    ['/en/nothing-here/', 'en'],
    ['/nhung/khong-co/', 'vi'],
    ['/en/embed/nothing-here/', 'en'],
  ])('answers %s with the page for what is missing in its language, which nobody may frame', async (path, language) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(`<html lang="${language}"`);
    expect(answer.headers.get('X-Frame-Options')).toBe('DENY');
    expect(answer.headers.get('Content-Security-Policy')).toBe(headersFor('/')['Content-Security-Policy']);
  });

  test.skipIf(nginx && !hasNginx)('keeps the files of the servers to itself', async () => {
    for (const path of ['/_headers', '/_nginx.conf']) expect((await ask(path)).status, path).not.toBe(200);
  });
});
