// Runs every check of the project in turn, the quick ones first, and ends with one line that counts them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };

/** Runs a command of node_modules/.bin, or node itself. */
function run(command: string, args: readonly string[]): boolean {
  const bin = join('node_modules/.bin', command);
  return spawnSync(bin, args, { stdio: 'inherit', env }).status === 0;
}

/** A step that passes or fails as a whole. */
const single =
  (command: string, ...args: string[]) =>
  (): Count =>
    run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Vitest in some folders; a run that breaks before its report counts as one failure. */
const vitest =
  (name: string, ...folders: string[]) =>
  (): Count => {
    const file = join(results, `${name}.json`);
    const ok = run('vitest', ['run', ...folders, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(numFailedTests, 1) };
  };

const playwright = (): Count => {
  const ok = run('playwright', ['test']);
  const file = join(results, 'browser.json');
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } };
  if (stats.flaky > 0) console.log(`${stats.flaky} passed only when tried again: see "flaky" above.`);
  return { passed: stats.expected + stats.flaky, failed: ok ? stats.unexpected : Math.max(stats.unexpected, 1) };
};

const steps: readonly (readonly [name: string, step: () => Count])[] = [
  ['style and imports', single('biome', 'check', '--error-on-warnings', '.')],
  ['content', single('node', 'scripts/check-content.ts')],
  ['types', single('astro', 'check', '--minimumFailingSeverity', 'hint')],
  ['unit', vitest('unit', 'test/unit', 'test/content')],
  ['build', single('node', 'scripts/build.ts')],
  ['built site', vitest('site', 'test/site')],
  ['browser', playwright],
];

const total = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  console.log(`\n— ${name}`);
  const { passed, failed } = step();
  console.log(`— ${name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
  if (name === 'build' && failed > 0) break; // nothing to look at
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
