import { expect, test } from 'vitest';
import { adminContentSecurityPolicy, adminHeadersFile, adminHostHeadersFile } from '../../../src/domain/admin-security-policy.ts';

const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((one) => one.startsWith(`${name} `))
    ?.split(' ')
    .slice(1);

test('on one machine the form reaches its own server and no other', () => {
  const policy = adminContentSecurityPolicy([]);
  expect(policy).not.toMatch(/https?:/);
  expect(directive(policy, 'default-src')).toEqual(["'none'"]);
  expect(directive(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(directive(policy, 'frame-ancestors')).toEqual(["'none'"]);
});

test('with a Git service it reaches that service, and takes script from its own folder alone', () => {
  const policy = adminContentSecurityPolicy(['https://git.example.org']);
  expect(directive(policy, 'connect-src')).toContain('https://git.example.org');
  expect(directive(policy, 'script-src')?.join(' ')).not.toContain('example');
});

test('in a site’s file of headers the form’s rules take the place of the pages’', () => {
  const file = adminHeadersFile([]);
  expect(file.startsWith('/admin/*\n')).toBe(true);
  for (const name of ['Content-Security-Policy', 'Cross-Origin-Opener-Policy', 'Referrer-Policy']) {
    expect(file.indexOf(`  ! ${name}\n`), name).toBeGreaterThan(0);
    expect(file.indexOf(`  ${name}: `), name).toBeGreaterThan(file.indexOf(`  ! ${name}\n`));
  }
});

test('on a host of its own the form keeps the site’s other headers', () => {
  const file = adminHostHeadersFile([], { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'origin' });
  expect(file).toMatch(/^\/\*\n/);
  expect(file).toContain('  X-Content-Type-Options: nosniff\n');
  expect(file.match(/Referrer-Policy/g)).toHaveLength(1);
  expect(file).toContain('X-Robots-Tag: noindex');
});
