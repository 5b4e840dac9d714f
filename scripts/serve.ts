// Serves dist/ as a production server would: compressed copies, security headers, a 404 page a language.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outsideOrigins } from '../src/admin/backend.ts';
import { recoverFolder } from '../src/built-site/replace-folder.ts';
import { serveSite } from '../src/built-site/serve-site.ts';

const dist = join(process.cwd(), 'dist');
recoverFolder(dist);
if (!existsSync(dist)) {
  console.error('Chưa có dist/: hãy chạy npm run build. / There is no dist/ yet: run npm run build.');
  process.exit(1);
}
const base = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321').pathname;
const { port } = await serveSite(dist, Number(process.env['PORT'] ?? 4321), base, outsideOrigins(process.env));
console.log(`Việt Nam trong ASEAN: http://localhost:${port}${base}`);
