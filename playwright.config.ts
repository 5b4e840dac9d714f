import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/browser/find-browser.ts';

const port = Number(process.env['BROWSER_TEST_PORT'] ?? 4399);

export default defineConfig({
  testDir: 'test/browser',
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  // What fails and then passes is named at the end of the run, since test or page may have a race; what fails twice is red.
  retries: 1,
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: { command: 'node scripts/serve.ts', env: { PORT: String(port) }, url: `http://localhost:${port}/robots.txt`, reuseExistingServer: false },
});
