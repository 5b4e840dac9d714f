import type { Browser, CDPSession, Page } from '@playwright/test';
import type { BenchPage } from './pages.ts';

/** Slow 4G as Lighthouse simulates it (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md): 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const CPU_SLOWDOWN = 4;
/** A page that is not ready by then did not finish, ms. */
const PATIENCE = 120_000;
const GESTURES = 5000;
/** A task above this keeps a reader waiting (https://web.dev/articles/tbt), ms. */
const LONG_TASK = 50;

/** What one page cost. Times in ms. */
export interface Figures {
  /** compressed, all that was loaded until the timeline could be used */
  readonly bytes: number;
  readonly largestPaint: number;
  readonly ready: number;
  readonly blocking: number;
  readonly shift: number;
  readonly frameMedian: number;
  readonly frame95: number;
  /** JavaScript heap after a collection of garbage, bytes */
  readonly memory: number;
}

/** Runs in the page before its own scripts: notes paints, shifts and long tasks. */
function watch(): void {
  const seen = {
    largest: 0,
    shift: 0,
    first: Number.POSITIVE_INFINITY,
    tasks: [] as [start: number, length: number][],
    frames: [] as number[],
    watching: false,
  };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => {
    seen.largest = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.first = entry.startTime;
  });
  observe('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]));
  let last = 0;
  const frame = (now: number) => {
    if (seen.watching && last) seen.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

interface Seen {
  readonly largest: number;
  readonly shift: number;
  readonly first: number;
  readonly tasks: readonly (readonly [number, number])[];
  readonly frames: readonly number[];
}

const quantile = (numbers: readonly number[], share: number) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;

/** Five seconds of dragging to and fro and of wheeling closer and wider, the same path for each page whatever time it takes. */
async function gesture(page: Page, { surface, zoomButtons }: BenchPage): Promise<void> {
  const box = await page.locator(surface).first().boundingBox();
  if (!box) throw new Error(`${surface} is not to be seen.`);
  const [x, y] = [box.x + box.width * 0.6, box.y + Math.min(box.height, 700) * 0.5];
  const closer = async (direction: 1 | -1) => {
    if (zoomButtons) await page.locator(zoomButtons[direction > 0 ? 0 : 1]).click({ force: true, noWaitAfter: true });
    else await page.mouse.wheel(0, -40 * direction);
  };
  const until = async (end: number, step: (passed: number) => Promise<void>) => {
    for (let passed = performance.now() - began; passed < end; passed = performance.now() - began) await step(passed);
  };
  const began = performance.now();
  await page.mouse.move(x, y);
  if (!zoomButtons) await page.keyboard.down('Control');
  await until(GESTURES * 0.25, () => closer(1));
  if (!zoomButtons) await page.keyboard.up('Control');
  await page.mouse.down();
  await until(GESTURES * 0.75, (passed) => page.mouse.move(x + Math.sin((passed / 600) * Math.PI) * 300, y));
  await page.mouse.up();
  if (!zoomButtons) await page.keyboard.down('Control');
  await until(GESTURES, () => closer(-1));
  if (!zoomButtons) await page.keyboard.up('Control');
}

async function heap(line: CDPSession): Promise<number> {
  await line.send('HeapProfiler.collectGarbage');
  const { metrics } = await line.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

/**
 * Opens a page on a slow line and a slow processor, nothing cached, and moves about in it for five seconds.
 *
 * @param browser one browser for all pages
 * @param origin where they are served
 * @param bench the page
 * @returns its figures; nothing where it was not ready in two minutes
 */
export async function measure(browser: Browser, origin: string, bench: BenchPage): Promise<Figures | undefined> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  // Nothing is loaded from elsewhere, so that no page waits for a host that is not there.
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await page.addInitScript(watch);
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Performance.enable');
  await line.send('Network.emulateNetworkConditions', SLOW_4G);
  await line.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  let bytes = 0;
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  try {
    const began = performance.now();
    await page.goto(origin + bench.path, { waitUntil: 'load', timeout: PATIENCE });
    // Ours loads its script when a reader turns to the drawing, as one does here once the page can hear of it.
    await page.evaluate(() => {
      const drawing = document.querySelector('[data-drawing]');
      const turn = () => {
        if (!drawing || drawing.hasAttribute('data-ready')) return;
        drawing.dispatchEvent(new Event('pointerenter'));
        setTimeout(turn, 100);
      };
      turn();
    });
    await page.waitForSelector(bench.ready, { state: 'attached', timeout: PATIENCE - (performance.now() - began) });
    const ready = performance.now() - began;
    // Tasks that the load set going belong to it.
    await page.waitForTimeout(3000);
    const loaded = (await page.evaluate('seen')) as Seen;
    const loadedBytes = bytes;
    await page.locator(bench.surface).first().scrollIntoViewIfNeeded();
    await page.evaluate('seen.frames.length = 0; seen.watching = true');
    await gesture(page, bench);
    await page.evaluate('seen.watching = false');
    const { frames } = (await page.evaluate('seen')) as Seen;
    return {
      bytes: loadedBytes,
      largestPaint: loaded.largest,
      ready,
      blocking: loaded.tasks.filter(([start]) => start > loaded.first).reduce((sum, [, length]) => sum + Math.max(0, length - LONG_TASK), 0),
      shift: loaded.shift,
      frameMedian: quantile(frames, 0.5),
      frame95: quantile(frames, 0.95),
      memory: await heap(line),
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return undefined;
    throw error;
  } finally {
    // A page that hangs is not asked whether it minds.
    await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 10_000))]);
  }
}
