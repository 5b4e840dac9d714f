import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { timeZone } from '../../../src/domain/today.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
const text = readFileSync('.github/workflows/publish.yml', 'utf8');
const workflow = parse(text) as { on: { push: unknown; schedule: { cron: string }[] }; jobs: Record<string, { steps: Step[] }> };
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test('the site is published on every push and daily within the first quarter of an hour of the day in Ha Noi', () => {
  expect(workflow.on.push).toBeTruthy();
  const [minute, hour, ...everyDay] = workflow.on.schedule[0]?.cron.split(' ') ?? [];
  expect(everyDay).toEqual(['*', '*', '*']);
  const run = new Date(Date.UTC(2026, 10, 22, Number(hour), Number(minute)));
  const there = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' }).format(run);
  expect(there >= '00:01' && there <= '00:15', there).toBe(true);
});

test('only official actions are used, each pinned to a version', () => {
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/);
});

test('its commands are the ones that the README gives', () => {
  const readme = readFileSync('README.md', 'utf8');
  const commands = steps.flatMap(({ run }) => run?.match(/npm (?:ci|test|run [\w:]+)/g) ?? []);
  expect(commands).toEqual(['npm ci', 'npm test', 'npm run build']);
  for (const command of commands) expect(readme).toContain(command);
});
