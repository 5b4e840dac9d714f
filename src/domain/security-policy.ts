import { embedPrefix } from './embed-prefix.ts';

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

/** Headers of every answer, whoever may frame it. */
export const everywhereHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': metaContentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** Who may show an answer in a frame: nobody. A policy of its own, so that it can be sent beside the others as well as joined to them. */
export const notFramedHeaders: Readonly<Record<string, string>> = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };

/** Headers of the answers below a prefix, besides those of every answer. */
export interface PrefixRule {
  readonly prefix: string;
  /** may be shown in a frame by any site */
  readonly framed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a script of another origin may read, and a page show that is cut off from all others (COEP). */
const shared: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** A star stands for the schemes of the network alone: a lesson on a teacher's own disk is named beside it. The last two let even a page show it that is cut off from all others. */
const framed: Readonly<Record<string, string>> = {
  'Content-Security-Policy': 'frame-ancestors * file:',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Path prefixes below which answers have other headers than elsewhere. */
export const prefixRules: readonly PrefixRule[] = [
  ...Object.values(embedPrefix).map((prefix) => ({ prefix, framed: true, headers: framed })),
  { prefix: '/data/', framed: false, headers: shared },
  // The names of these files change with their content. An embed in a sandbox has no origin of its own and asks for them as a stranger.
  { prefix: '/_astro/', framed: false, headers: { ...shared, 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** Joins headers into one set; a policy takes the directives of another into itself. */
function joined(all: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, value] of all.flatMap((one) => Object.entries(one))) headers[name] = headers[name] === undefined ? value : `${headers[name]}; ${value}`;
  return headers;
}

/**
 * The headers of an answer: the one place that decides them, for the server, nginx and `_headers` alike.
 *
 * @param path path below the site's root; of an address where nothing is, the path of the page sent instead
 * @returns headers by name
 */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const rules = prefixRules.filter(({ prefix }) => path.startsWith(prefix));
  return joined([everywhereHeaders, ...(rules.some((rule) => rule.framed) ? [] : [notFramedHeaders]), ...rules.map(({ headers }) => headers)]);
}

/** Headers of an ordinary page. */
export const securityHeaders: Readonly<Record<string, string>> = headersFor('/');
