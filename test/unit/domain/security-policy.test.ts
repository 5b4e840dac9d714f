import { expect, test } from 'vitest';
import { headersFile } from '../../../src/built-site/headers-file.ts';
import { headersFor, metaContentSecurityPolicy, securityHeaders } from '../../../src/domain/security-policy.ts';

test('the policy starts from nothing and never allows inline code', () => {
  expect(metaContentSecurityPolicy).toMatch(/^default-src 'none'/);
  expect(`${metaContentSecurityPolicy} ${headersFile(['/data/'])}`).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
});

test('the header adds what a meta tag cannot say', () => {
  expect(securityHeaders['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(metaContentSecurityPolicy).not.toContain('frame-ancestors');
});

test.each(['/nhung/dong-thoi-gian/', '/en/embed/milestone/a/'])('%s may be framed by any site, and loads no more than other pages', (path) => {
  const { 'Content-Security-Policy': policy, ...others } = headersFor(path);
  expect(policy).toBe(`${metaContentSecurityPolicy}; frame-ancestors * file:`);
  expect(others).not.toHaveProperty('X-Frame-Options');
});

test.each(['/', '/en/', '/dong-thoi-gian/', '/nhung', '/nhung-khac/', '/en/embedded/', '/data/nhung/'])('%s may not be framed', (path) => {
  expect(headersFor(path)).toMatchObject({ 'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"), 'X-Frame-Options': 'DENY' });
});

test('the headers file gives an embed no header twice, and other pages theirs folder by folder', () => {
  expect(headersFile(['/404.html', '/bai-viet/', '/en/articles/'])).toMatchInlineSnapshot(`
    "/*
      Content-Security-Policy: default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; img-src 'self' data:; manifest-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'self'
      Cross-Origin-Opener-Policy: same-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()
      Referrer-Policy: strict-origin-when-cross-origin
      Strict-Transport-Security: max-age=31536000; includeSubDomains
      X-Content-Type-Options: nosniff
    /
      Content-Security-Policy: frame-ancestors 'none'
      X-Frame-Options: DENY
    /en/
      Content-Security-Policy: frame-ancestors 'none'
      X-Frame-Options: DENY
    /404.html
      Content-Security-Policy: frame-ancestors 'none'
      X-Frame-Options: DENY
    /bai-viet/*
      Content-Security-Policy: frame-ancestors 'none'
      X-Frame-Options: DENY
    /en/articles/*
      Content-Security-Policy: frame-ancestors 'none'
      X-Frame-Options: DENY
    /nhung/*
      Content-Security-Policy: frame-ancestors * file:
      Cross-Origin-Embedder-Policy: require-corp
      Cross-Origin-Resource-Policy: cross-origin
    /en/embed/*
      Content-Security-Policy: frame-ancestors * file:
      Cross-Origin-Embedder-Policy: require-corp
      Cross-Origin-Resource-Policy: cross-origin
    /data/*
      Access-Control-Allow-Origin: *
      Cross-Origin-Resource-Policy: cross-origin
    /_astro/*
      Access-Control-Allow-Origin: *
      Cross-Origin-Resource-Policy: cross-origin
      Cache-Control: public, max-age=31536000, immutable
    "
  `);
});
