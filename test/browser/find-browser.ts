import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** A download that has not begun by then is not allowed here, ms. */
const DOWNLOAD_TIMEOUT = 180_000;

const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'inherit', timeout: DOWNLOAD_TIMEOUT }).status === 0;
const playwrights = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
const systems = () => [process.env.CHROMIUM_PATH, ...INSTALLED].find((path) => path && existsSync(path));

/**
 * Finds a Chromium for the tests, and installs one where none is: Playwright's own where it can be
 * downloaded, else Debian's through apt-get where the user may.
 *
 * @returns path of the browser
 * @throws when none is there and none can be installed
 */
export function findBrowser(): string {
  const found = playwrights() ?? systems();
  if (found) return found;
  console.log('No Chromium on this machine: installing one for the tests.');
  if (run('playwright', 'install', 'chromium')) {
    const downloaded = playwrights();
    if (downloaded) return downloaded;
  }
  const root = process.getuid?.() === 0;
  if (
    root &&
    existsSync('/usr/bin/apt-get') &&
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')
  ) {
    const installed = systems();
    if (installed) return installed;
  }
  throw new Error('No Chromium for the browser tests. Install one (npx playwright install chromium, or apt-get install chromium), or set CHROMIUM_PATH to it.');
}
