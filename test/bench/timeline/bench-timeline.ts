// Measures our timeline beside vis-timeline and TimelineJS on the same 300 and 5,000 events, slow 4G and CPU ×4, in one
// session of Chromium: bytes, paints, blocking, shift, frames of five seconds of panning and zooming, memory.
// `npm run bench:timeline` after a build; with numbers, on as many events: `npm run bench:timeline -- 300`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from '../../browser/find-browser.ts';
import { benchEvents } from './events.ts';
import { type Figures, measure } from './measure.ts';
import { writePages } from './pages.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const built = join(dist, 'en/timeline/index.html');
if (!existsSync(built)) throw new Error(`There is no ${built} yet: run npm run build.`);

const rows: readonly (readonly [name: string, value: (figures: Figures) => number, unit: (value: number) => string])[] = [
  ['bytes loaded', (one) => one.bytes, (value) => `${(value / 1024).toFixed(1)} KB`],
  ['largest paint', (one) => one.largestPaint, (value) => `${Math.round(value)} ms`],
  ['ready for use', (one) => one.ready, (value) => `${Math.round(value)} ms`],
  ['blocking time', (one) => one.blocking, (value) => `${Math.round(value)} ms`],
  ['layout shift', (one) => one.shift, (value) => value.toFixed(3)],
  ['frame, median', (one) => one.frameMedian, (value) => `${value.toFixed(1)} ms`],
  ['frame, p95', (one) => one.frame95, (value) => `${value.toFixed(1)} ms`],
  ['heap', (one) => one.memory, (value) => `${(value / 1024 / 1024).toFixed(1)} MB`],
];

/** Theirs over ours: above 1, ours is the lighter or quicker. */
const ratio = (theirs: number, ours: number) => (ours > 0 ? `×${(theirs / ours).toFixed(1)}` : theirs > 0 ? 'ours 0' : 'both 0');

async function compare(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-timeline-'));
  const pages = await writePages(dist, folder, benchEvents(readFileSync(built, 'utf8'), count));
  const server = createServer(sirv(folder, { brotli: true, etag: true }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  const all: (Figures | undefined)[] = [];
  for (const page of pages) all.push(await measure(browser, origin, page));
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });

  const width = 24;
  console.log(`\n${count} events, slow 4G, CPU ×4: figure, and theirs / ours`);
  console.log(''.padEnd(16) + pages.map((page) => page.name.padStart(width)).join(''));
  const [ours] = all;
  for (const [name, value, unit] of rows) {
    const cells = all.map((figures, at) => {
      if (!figures) return 'not ready in 120 s';
      return at === 0 || !ours ? unit(value(figures)) : `${unit(value(figures))}  ${ratio(value(figures), value(ours)).padStart(7)}`;
    });
    console.log(name.padEnd(16) + cells.map((cell) => cell.padStart(width)).join(''));
  }
}

const counts = process.argv.slice(2).map(Number).filter(Boolean);
for (const count of counts.length > 0 ? counts : [300, 5000]) await compare(count);
