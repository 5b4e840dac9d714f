import { expect, test } from 'vitest';
import { nginxConfig } from '../../../src/built-site/nginx-config.ts';
import { adminHeaders } from '../../../src/domain/admin-security-policy.ts';

const site = { base: '/asean/', host: 'example.org', listen: '80', root: '/var/www', settings: '/etc/nginx/own/*.conf' };
const formLines = (config: string) => config.split('\n').filter((line) => line.includes('/admin/'));

test('a site with the form sends the form’s own headers below /admin/, and no others differ there', () => {
  const form = adminHeaders(['https://api.github.com']);
  const config = nginxConfig({ ...site, form });
  expect(formLines(config)).toHaveLength(Object.keys(form).length);
  for (const value of Object.values(form)) expect(formLines(config)).toContain(`  "~^/asean/admin/" "${value}";`);
  for (const name of Object.keys(form)) expect(config).toContain(`add_header ${name} $site_${name.toLowerCase().replaceAll('-', '_')} always;`);
});

test('a site without the form knows nothing of it', () => {
  expect(formLines(nginxConfig(site))).toEqual([]);
});
