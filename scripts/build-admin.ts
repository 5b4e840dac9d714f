// Builds the staff's form by itself into dist-admin/, for a host of its own or for this machine (--serve).
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outsideOrigins } from '../src/admin/backend.ts';
import { buildAdmin } from '../src/built-site/build-admin.ts';
import { compress } from '../src/built-site/compress.ts';
import { recoverFolder, replaceFolder } from '../src/built-site/replace-folder.ts';
import { serveSite } from '../src/built-site/serve-site.ts';
import { adminHostHeadersFile } from '../src/domain/admin-security-policy.ts';
import { securityHeaders } from '../src/domain/security-policy.ts';

const { values } = parseArgs({ options: { serve: { type: 'boolean', default: false } } });
const root = process.cwd();
const folder = join(root, 'dist-admin');
const next = `${folder}.next`;
const reaches = outsideOrigins(process.env);

recoverFolder(folder);
rmSync(next, { recursive: true, force: true });
mkdirSync(next);
await buildAdmin(root, next, process.env);
writeFileSync(join(next, '_headers'), adminHostHeadersFile(reaches, securityHeaders));
writeFileSync(join(next, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
writeFileSync(join(next, '404.html'), '<!doctype html><meta charset="utf-8"><title>404</title><p><a href="/admin/">/admin/</a></p>\n');
// Nothing is gained by compressing what does not leave this machine.
if (!values.serve) await compress(next);
await replaceFolder(next, folder);
console.log('dist-admin/');
if (values.serve) {
  const { port } = await serveSite(folder, Number(process.env['PORT'] ?? 4323), '/', reaches);
  console.log(`Biểu mẫu / The form: http://localhost:${port}/admin/`);
}
