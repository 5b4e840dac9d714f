// Shows the content as it is being written, with drafts and pieces of later dates, each marked. Pages are made
// when a browser asks for them and live in memory: nothing is written to dist/.
import { parseArgs } from 'node:util';
import { dev } from 'astro';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? '4322' } } });

// Caches of its own, so that a preview beside a build never meets half-written files.
const server = await dev({
  logLevel: 'warn',
  cacheDir: '.cache/preview',
  outDir: '.cache/preview/site',
  vite: { cacheDir: '.cache/preview/vite', define: { EDITORS_PREVIEW: 'true' } },
  server: { port: Number(values.port), host: 'localhost' },
});
console.log(`Bản xem trước, có cả bản nháp / Preview, with drafts: http://localhost:${server.address.port}`);
console.log('Sửa tệp rồi lưu, trang tự cập nhật. Dừng: Ctrl+C. / Edit and save: the page follows. Stop with Ctrl+C.');
