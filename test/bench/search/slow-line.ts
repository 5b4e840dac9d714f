import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../browser/find-browser.ts';

/** Slow 4G as Lighthouse simulates it (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md): 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const CPU_SLOWDOWN = 4;
const KEY_PAUSE = 120;

/** What one query cost a reader who opened the search page and typed. */
export interface Timing {
  readonly query: string;
  /** ms from the first key to a list of suggestions or answers; `undefined` where names had none */
  readonly firstAnswer: number | undefined;
  /** ms from the last key to the first answer for the whole query */
  readonly wholeQuery: number;
  /** ms from the first and from the last key to the list with excerpts from the full text */
  readonly fullAnswer: number;
  readonly fullAfterLast: number;
  /** compressed bytes from the first key to the first answer for the whole query, and to the full one */
  readonly firstBytes: number;
  readonly fullBytes: number;
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Types a query on a freshly opened search page, nothing cached. */
async function type(browser: Browser, url: string, query: string): Promise<Timing> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', SLOW_4G);
  await line.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  let bytes = 0;
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const times: Record<string, number> = {};
    Object.assign(window, { times });
    const note = (name: string, selector: string) => {
      if (times[name] === undefined && document.querySelector(selector)) times[name] = performance.now();
    };
    document.addEventListener('keydown', () => {
      times['firstKey'] ??= performance.now();
      times['lastKey'] = performance.now();
      delete times['whole'];
      delete times['full'];
    });
    new MutationObserver(() => {
      note('first', '.sug:not([hidden]) li, #results li');
      note('whole', '#results li');
      note('full', '#results .ex:not(:empty)');
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page.locator('#q').focus();
  bytes = 0;
  await page.keyboard.type(query, { delay: KEY_PAUSE });
  await page.waitForFunction(() => document.querySelector('#results li, #help:not([hidden])'));
  const firstBytes = bytes;
  await page.waitForFunction(() => document.querySelector('#results .ex:not(:empty)') && !/…$/.test(document.querySelector('#count')?.textContent ?? '…'));
  await page.waitForLoadState('networkidle');
  const times = (await page.evaluate('times')) as Record<string, number>;
  const { firstKey = 0, lastKey = 0, first, whole = Number.NaN, full = Number.NaN } = times;
  await context.close();
  return {
    query,
    firstAnswer: first === undefined ? undefined : first - firstKey,
    wholeQuery: Math.max(0, whole - lastKey),
    fullAnswer: full - firstKey,
    fullAfterLast: Math.max(0, full - lastKey),
    firstBytes,
    fullBytes: bytes,
  };
}

/**
 * Measures the search page on a slow phone and a slow line.
 *
 * @param url address of the search page
 * @param queries what is typed
 * @param rounds how often; the median of each query counts
 * @returns a timing a query
 */
export async function measureSlowLine(url: string, queries: readonly string[], rounds = 3): Promise<Timing[]> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
  const timings: Timing[] = [];
  for (const query of queries) {
    const all: Timing[] = [];
    for (let round = 0; round < rounds; round++) all.push(await type(browser, url, query));
    const of = (value: (timing: Timing) => number) => median(all.map(value));
    const first = all.flatMap(({ firstAnswer }) => firstAnswer ?? []);
    timings.push({
      query,
      firstAnswer: first.length > 0 ? median(first) : undefined,
      wholeQuery: of((timing) => timing.wholeQuery),
      fullAnswer: of((timing) => timing.fullAnswer),
      fullAfterLast: of((timing) => timing.fullAfterLast),
      firstBytes: of((timing) => timing.firstBytes),
      fullBytes: of((timing) => timing.fullBytes),
    });
  }
  await browser.close();
  return timings;
}
