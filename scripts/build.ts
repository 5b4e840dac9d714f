// Builds the whole site into dist/. Everything is made in a folder beside it and put in its place only
// when it is complete, so that a build that fails or is killed leaves the last good one as it was.
// ADMIN=1 adds the staff's form below /admin/.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outsideOrigins } from '../src/admin/backend.ts';
import { brokenLinks } from '../src/built-site/broken-links.ts';
import { buildAdmin } from '../src/built-site/build-admin.ts';
import { writeCitations } from '../src/built-site/citation-files.ts';
import { compress } from '../src/built-site/compress.ts';
import { headersFile, unframedPaths } from '../src/built-site/headers-file.ts';
import { joinStylesheets } from '../src/built-site/join-stylesheets.ts';
import { nginxConfig } from '../src/built-site/nginx-config.ts';
import { readPages } from '../src/built-site/page-file.ts';
import { pageList } from '../src/built-site/page-list.ts';
import { recoverFolder, replaceFolder } from '../src/built-site/replace-folder.ts';
import { checkContent } from '../src/content-check/check-content.ts';
import { formatProblem, type Problem } from '../src/content-check/problem.ts';
import { adminHeaders, adminHeadersFile } from '../src/domain/admin-security-policy.ts';
import { indexSite } from '../src/search/index-site.ts';

const root = process.cwd();
const dist = join(root, 'dist');
// Named after this process: what a killed build has left running goes on writing elsewhere.
const next = join(root, `dist.next.${process.pid}`);

function stop(problems: readonly Problem[], vi: string, en: string): void {
  if (problems.length === 0) return;
  for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
  console.error(`${vi}\n${en}`);
  process.exit(1);
}

recoverFolder(dist);
stop(
  await checkContent(root),
  'Nội dung có chỗ phải sửa; bản đã dựng trước đó được giữ nguyên.',
  'The content has things to mend; the site built before is left as it was.',
);

for (const left of globSync('dist.next*', { cwd: root })) rmSync(join(root, left), { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
const astro = spawnSync(join(root, 'node_modules/.bin/astro'), ['build', '--silent'], {
  stdio: 'inherit',
  env: { ...process.env, OUT_DIR: `./${basename(next)}`, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (astro.status !== 0) process.exit(astro.status ?? 1);

// File servers look for the page of a missing address as 404.html in the folder nearest to it.
renameSync(join(next, 'en/404/index.html'), join(next, 'en/404.html'));
rmSync(join(next, 'en/404'), { recursive: true });

const site = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321');
const base = site.pathname.replace(/\/?$/, '/');
joinStylesheets(next, globSync('**/*.html', { cwd: next }), base);
const pages = readPages(next);
const listed = pageList(pages);
writeCitations(pages, next);
mkdirSync(join(next, 'data'), { recursive: true });
writeFileSync(join(next, 'data/pages.json'), JSON.stringify({ count: listed.length, pages: listed }));
const index = await indexSite(pages, next);
stop(
  brokenLinks(pages, next, base),
  'Có liên kết hỏng; bản đã dựng trước đó được giữ nguyên.',
  'There are broken links; the site built before is left as it was.',
);

// The form is made after the pages have been listed and indexed, so that no list holds it.
const form = process.env['ADMIN'] === '1';
if (form) await buildAdmin(root, next, process.env);
writeFileSync(join(next, '_headers'), headersFile(unframedPaths(next)) + (form ? adminHeadersFile(outsideOrigins(process.env)) : ''));
writeFileSync(
  join(next, '_nginx.conf'),
  nginxConfig({
    base,
    host: site.hostname,
    listen: '80',
    root: '/var/www/viet-nam-in-asean',
    settings: '/etc/nginx/viet-nam-in-asean.d/*.conf',
    ...(form && { form: adminHeaders(outsideOrigins(process.env)) }),
  }),
);
const compressed = await compress(next);

await replaceFolder(next, dist);
console.log(`dist/: ${pages.length} pages, ${index.pages} in the search index, ${compressed} files compressed.`);
