/**
 * What a page may load: its own files and nothing else, and no inline script or style.
 * `wasm-unsafe-eval` lets the search engine compile WebAssembly; it allows no script.
 * Source: Content Security Policy Level 3, https://www.w3.org/TR/CSP3/
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'img-src': "'self' data:",
  'manifest-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'worker-src': "'self'",
};

const join = (all: Readonly<Record<string, string>>) =>
  Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy as a `<meta http-equiv>` tag takes it; framing rules work only in a header. */
export const metaContentSecurityPolicy = join(directives);

/** Headers that every answer of the server carries. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': join({ ...directives, 'frame-ancestors': "'none'" }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Path prefixes of files whose names change with their content, so that they may be kept for a year. */
export const immutablePrefixes: readonly string[] = ['/_astro/'];

/** Path prefix of the open data, which pages of other sites may read from a script. */
export const openDataPrefix = '/data/';

/** Headers of the open data besides those of every answer. */
export const openDataHeaders: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read.
 *
 * @returns its text
 */
export function headersFile(): string {
  const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...lines(securityHeaders),
    `${openDataPrefix}*`,
    ...lines(openDataHeaders),
    ...immutablePrefixes.flatMap((prefix) => [`${prefix}*`, '  Cache-Control: public, max-age=31536000, immutable']),
    '',
  ].join('\n');
}
