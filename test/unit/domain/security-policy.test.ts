import { expect, test } from 'vitest';
import { headersFile, metaContentSecurityPolicy, securityHeaders } from '../../../src/domain/security-policy.ts';

test('the policy starts from nothing and never allows inline code', () => {
  expect(metaContentSecurityPolicy).toMatch(/^default-src 'none'/);
  expect(`${metaContentSecurityPolicy} ${headersFile()}`).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
});

test('the header adds what a meta tag cannot say', () => {
  expect(securityHeaders['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(metaContentSecurityPolicy).not.toContain('frame-ancestors');
});

test('the headers file is the one that Netlify and Cloudflare Pages read', () => {
  expect(headersFile()).toMatchInlineSnapshot(`
    "/*
      Content-Security-Policy: default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; img-src 'self' data:; manifest-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'self'; frame-ancestors 'none'
      Cross-Origin-Opener-Policy: same-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()
      Referrer-Policy: strict-origin-when-cross-origin
      Strict-Transport-Security: max-age=31536000; includeSubDomains
      X-Content-Type-Options: nosniff
      X-Frame-Options: DENY
    /data/*
      Access-Control-Allow-Origin: *
      Cross-Origin-Resource-Policy: cross-origin
    /_astro/*
      Cache-Control: public, max-age=31536000, immutable
    "
  `);
});
