import { expect, test } from 'vitest';
import { nginxConfig } from '../../../src/built-site/nginx-config.ts';
import { adminHeaders } from '../../../src/domain/admin-security-policy.ts';

const site = { base: '/asean/', host: 'example.org', listen: '80', root: '/var/www/site', settings: '/etc/site/*.conf' };
const config = nginxConfig(site);
const formLines = (text: string) => text.split('\n').filter((line) => line.includes('/admin/'));

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

test('a site with the form sends the form’s own headers below /admin/, and no others differ there', () => {
  const form = adminHeaders(['https://api.github.com']);
  const withForm = nginxConfig({ ...site, form });
  expect(formLines(withForm)).toHaveLength(Object.keys(form).length);
  for (const value of Object.values(form)) expect(formLines(withForm)).toContain(`  "~^/asean/admin/" "${value}";`);
  for (const name of Object.keys(form)) expect(withForm).toContain(`add_header ${name} $site_${name.toLowerCase().replaceAll('-', '_')} always;`);
});

test('a site without the form knows nothing of it', () => {
  expect(formLines(config)).toEqual([]);
});
