import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verdictOf } from '../../../src/link-check/answer.ts';
import { checkAddresses } from '../../../src/link-check/check-addresses.ts';
import { politeQueue } from '../../../src/link-check/polite-queue.ts';

/** Two names of this machine stand for two hosts. */
let server: Server;
let hosts: { one: string; two: string };
let asked: string[];
/** most requests of a host under way at once */
let most: Record<string, number>;

const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/good': (_, response) => void response.end('page'),
  '/get-only': (request, response) => void response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/gone': (_, response) => void response.writeHead(404).end(),
  '/closed': (_, response) => void response.writeHead(403).end(),
  '/ill': (_, response) => void response.writeHead(503).end(),
  '/moved': (_, response) => void response.writeHead(301, { Location: '/good' }).end(),
  '/moved-away': (_, response) => void response.writeHead(308, { Location: `${hosts.two}/good` }).end(),
  '/for-now': (_, response) => void response.writeHead(302, { Location: '/good' }).end(),
  '/moved-to-gone': (_, response) => void response.writeHead(301, { Location: '/gone' }).end(),
  '/round': (_, response) => void response.writeHead(301, { Location: '/round' }).end(),
  '/never': () => undefined,
  '/cut': (request) => void request.socket.destroy(),
  '/slower': (_, response) => void response.writeHead(429).end(),
};

beforeEach(async () => {
  asked = [];
  most = {};
  const under: Record<string, number> = {};
  server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    asked.push(`${request.method} ${request.url}`);
    under[host] = (under[host] ?? 0) + 1;
    most[host] = Math.max(most[host] ?? 0, under[host]);
    response.on('close', () => (under[host] = (under[host] ?? 0) - 1));
    const page = pages[request.url?.split('?')[0] ?? ''] ?? pages['/good'];
    // Long enough for a second request to arrive, if one were sent.
    setTimeout(() => page?.(request, response), 5);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  hosts = { one: `http://localhost:${port}`, two: `http://127.0.0.1:${port}` };
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const manners = () => ({ queue: politeQueue(0, 6), userAgent: 'Test-link-check/1.0', timeout: 1000, resting: new Set<string>() });
const now = () => new Date('2026-11-22T01:00:00Z');
const check = (...addresses: string[]) => checkAddresses(addresses, {}, manners(), now);

test.each([
  ['/good', 'ok'],
  ['/get-only', 'ok'],
  ['/for-now', 'ok'],
  ['/moved', 'moved'],
  ['/moved-away', 'moved'],
  ['/gone', 'gone'],
  ['/moved-to-gone', 'gone'],
  ['/closed', 'refused'],
  ['/ill', 'silent'],
  ['/round', 'silent'],
  ['/never', 'silent'],
  ['/cut', 'silent'],
])('%s is %s', async (path, verdict) => {
  const address = hosts.one + path;
  const answer = (await check(address))[address];
  expect(answer && verdictOf(answer)).toBe(verdict);
  expect(answer?.checked).toBe('2026-11-22T01:00:00.000Z');
});

test('says where a page has moved', async () => {
  const answers = await check(`${hosts.one}/moved`, `${hosts.one}/moved-away`);
  expect(answers[`${hosts.one}/moved`]?.movedTo).toBe(`${hosts.one}/good`);
  expect(answers[`${hosts.one}/moved-away`]?.movedTo).toBe(`${hosts.two}/good`);
});

test('asks by HEAD, and by GET only where that brought no good answer', async () => {
  await check(`${hosts.one}/good`, `${hosts.one}/gone`);
  expect(asked).toEqual(['HEAD /good', 'HEAD /gone', 'GET /gone']);
});

test('a host never has two requests at a time, also when another host sends readers to it', async () => {
  const many = Array.from({ length: 12 }, (_, index) => [`${hosts.one}/moved-away?${index}`, `${hosts.one}/${index}`, `${hosts.two}/${index}`]).flat();
  const answers = await check(...many);
  expect(Object.keys(answers)).toHaveLength(36);
  expect(Object.values(most)).toEqual([1, 1]);
});

test('a host that gets too many requests is left alone, and what it was not asked has no answer', async () => {
  const answers = await check(`${hosts.one}/good`, `${hosts.one}/slower`, `${hosts.one}/later`, `${hosts.two}/good`);
  expect(Object.keys(answers).sort()).toEqual([`${hosts.one}/good`, `${hosts.two}/good`].sort());
  expect(asked).not.toContain('HEAD /later');
  expect(asked.filter((one) => one.endsWith('/slower'))).toEqual(['HEAD /slower']);
});

test('names the site to the server', async () => {
  let name: string | undefined;
  pages['/who'] = (request, response) => {
    name = request.headers['user-agent'];
    response.end();
  };
  await check(`${hosts.one}/who`);
  expect(name).toBe('Test-link-check/1.0');
});

test('does not ask again while an answer stands; bad news stands for a day, good news for thirty', async () => {
  const [good, gone] = [`${hosts.one}/good`, `${hosts.one}/gone`];
  const first = await check(good, gone);
  asked = [];
  const on = (day: string) => checkAddresses([good, gone], first, manners(), () => new Date(day));
  expect(await on('2026-11-22T23:00:00Z')).toEqual(first);
  expect(asked).toEqual([]);
  const later = await on('2026-11-24T01:00:00Z');
  expect(asked).toEqual(['HEAD /gone', 'GET /gone']);
  expect(later[gone]?.checked).toBe('2026-11-24T01:00:00.000Z');
  expect(later[good]).toEqual(first[good]);
  asked = [];
  await on('2026-12-23T01:00:00Z');
  expect(asked).toContain('HEAD /good');
});

test('each new answer is handed over at once with those remembered, so that an interrupted run loses nothing', async () => {
  const heard: string[][] = [];
  const remembered = { 'https://elsewhere.example/': { checked: '2026-11-21T00:00:00.000Z', status: 200 } };
  await checkAddresses([`${hosts.one}/good`, `${hosts.one}/gone`], remembered, manners(), now, (all) => heard.push(Object.keys(all)));
  expect(heard).toEqual([
    ['https://elsewhere.example/', `${hosts.one}/good`],
    ['https://elsewhere.example/', `${hosts.one}/good`, `${hosts.one}/gone`],
  ]);
});
