import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../browser/find-browser.ts';
import { type Load, readTiming, type Seen, type Timing } from './timing.ts';

/** Slow 4G as Lighthouse simulates it (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md): 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const CPU_SLOWDOWN = 4;
const KEY_PAUSE = 120;
/** A page that has asked for nothing and changed nothing for so long has answered, ms. */
const QUIET = 1200;
/** An answer that has not come by then is not waited for, ms. */
const LONGEST = 120_000;

/** A search page to be measured. */
export interface SearchPage {
  readonly name: string;
  readonly url: string;
  /** whether its answers have excerpts */
  readonly excerpts: boolean;
}

/** What a page loads for its search before it is asked anything. */
const AHEAD: ReadonlySet<string> = new Set(['Script', 'Fetch', 'XHR', 'Other']);

/** Counts what goes over the line. */
class Line {
  readonly loads: Load[] = [];
  readonly #open = new Map<string, string>();
  #changed = Date.now();

  constructor(session: CDPSession) {
    session.on('Network.requestWillBeSent', ({ requestId, type = 'Other' }) => {
      this.#open.set(requestId, type);
      this.#changed = Date.now();
    });
    const closed = (requestId: string, bytes: number) => {
      this.loads.push({ at: Date.now(), bytes, ahead: AHEAD.has(this.#open.get(requestId) ?? '') });
      this.#open.delete(requestId);
      this.#changed = Date.now();
    };
    session.on('Network.loadingFailed', ({ requestId }) => closed(requestId, 0));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => closed(requestId, encodedDataLength));
  }

  get idle(): boolean {
    return this.#open.size === 0 && Date.now() - this.#changed > QUIET;
  }
}

/** Notes in the page when keys come and what the list of answers, or that of suggestions, shows. */
function watch(): void {
  const seen: Seen = { keys: [], states: [] };
  Object.assign(window, { seen });
  // In ms since 1970, as the line counts too.
  const clock = () => performance.timeOrigin + performance.now();
  document.addEventListener('keydown', () => seen.keys.push(clock()), true);
  let before = '';
  const note = () => {
    const listed = [...document.querySelectorAll('#results > li')].slice(0, 5);
    const offered = [...document.querySelectorAll('.sug:not([hidden]) > li')].slice(0, 5);
    const titles =
      listed.length > 0 ? listed.map((item) => item.querySelector('a')?.textContent ?? '') : offered.map((item) => item.firstElementChild?.textContent ?? '');
    const state = { titles, listed: listed.length > 0, excerpts: listed.filter((item) => item.querySelector('.ex')?.textContent).length };
    const now = JSON.stringify(state);
    if (now !== before) seen.states.push({ ...state, at: clock() });
    before = now;
  };
  new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

async function settled(page: Page, line: Line): Promise<Seen> {
  const begun = Date.now();
  for (;;) {
    await page.waitForTimeout(200);
    const seen = (await page.evaluate('seen')) as Seen;
    const changed = Math.max(seen.states.at(-1)?.at ?? 0, seen.keys.at(-1) ?? 0);
    if ((line.idle && Date.now() - changed > QUIET) || Date.now() - begun > LONGEST) return seen;
  }
}

/** Types a query on a freshly opened search page, nothing cached. */
async function type(browser: Browser, { url, excerpts }: SearchPage, query: string): Promise<Timing> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const line = new Line(session);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(watch);
  await page.locator('#q').focus();
  await page.keyboard.type(query, { delay: KEY_PAUSE });
  const seen = await settled(page, line);
  await context.close();
  return readTiming(seen, line.loads, excerpts);
}

/**
 * Measures search pages on a slow phone and a slow line, in turn, so that what else the machine does meets them alike.
 *
 * @param pages the pages
 * @param queries what is typed
 * @param rounds how often each query is typed on each page
 * @returns for each page and query the timings of all rounds
 */
export async function measureSlowLine(
  pages: readonly SearchPage[],
  queries: readonly string[],
  rounds: number,
): Promise<ReadonlyMap<SearchPage, ReadonlyMap<string, readonly Timing[]>>> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
  const timings = new Map(pages.map((page) => [page, new Map(queries.map((query) => [query, [] as Timing[]]))]));
  for (let round = 0; round < rounds; round++)
    for (const query of queries)
      for (const page of pages)
        timings
          .get(page)
          ?.get(query)
          ?.push(await type(browser, page, query));
  await browser.close();
  return timings;
}
