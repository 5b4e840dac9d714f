import { expect, test } from 'vitest';
import { nginxConfig } from '../../../src/built-site/nginx-config.ts';

const config = nginxConfig({ base: '/asean/', host: 'example.org', listen: '80', root: '/var/www/site', settings: '/etc/site/*.conf' });

test('a site below a base path has its rules, its missing pages and its hidden files there', () => {
  expect(config).toContain('"~^/asean/nhung/"');
  expect(config).toContain('"~^/asean/en/" "/asean/en/404.html";');
  expect(config).toContain('location = /asean/_headers { return 404; }');
  expect(config).not.toMatch(/"~\^\/(?!asean\/)/);
});

test('headers are added in one place alone: a location that added one would lose all others', () => {
  const locations = config.match(/^ {2}location .*$/gm) ?? [];
  expect(locations.length).toBeGreaterThan(4);
  expect(locations.filter((line) => line.includes('add_header'))).toEqual([]);
  expect(config.match(/add_header/g)?.length).toBe(config.match(/^ {2}add_header \S+ .* always;$/gm)?.length);
});
