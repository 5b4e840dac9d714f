import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { immutablePrefixes, openDataHeaders, openDataPrefix, securityHeaders } from '../domain/security-policy.ts';

/** A server that is listening. */
export interface SiteServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Types that file name endings do not tell. */
const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/\/feed(\/[a-z-]+)?\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\/feed(\/[a-z-]+)?\.json$/, 'application/feed+json; charset=utf-8'],
  [/\/search\.[a-z]{2}\.xml$/, 'application/opensearchdescription+xml; charset=utf-8'],
  [/\.schema\.json$/, 'application/schema+json; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.ics$/, 'text/calendar; charset=utf-8'],
  [/\.bib$/, 'application/x-bibtex; charset=utf-8'],
  [/\.ris$/, 'application/x-research-info-systems; charset=utf-8'],
];

/**
 * Serves a built site with the headers of its `_headers` file and its compressed copies.
 *
 * @param dist folder of the built site
 * @param port port to listen on; 0 for any free one
 * @param base base path of the site
 * @returns the server, once it listens
 */
export async function serveSite(dist: string, port: number, base = '/'): Promise<SiteServer> {
  const prefix = base.replace(/\/$/, '');
  const files = sirv(dist, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, pathname) {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      if (pathname.startsWith(openDataPrefix)) for (const [name, value] of Object.entries(openDataHeaders)) response.setHeader(name, value);
      if (immutablePrefixes.some((start) => pathname.startsWith(start))) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      const type = contentTypes.find(([pattern]) => pattern.test(pathname))?.[1];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const notFound = (pathname: string, response: ServerResponse) => {
    const page = pathname.startsWith('/en/') ? 'en/404.html' : '404.html';
    response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(dist, page)));
  };
  const server = createServer((request: IncomingMessage, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    if (prefix && !pathname.startsWith(`${prefix}/`)) return notFound(pathname, response);
    const inside = pathname.slice(prefix.length) || '/';
    request.url = inside + search;
    const last = inside.split('/').at(-1) ?? '';
    // Addresses end in a slash, as the canonical links say.
    if (last && !last.includes('.')) {
      response.writeHead(301, { ...securityHeaders, Location: `${prefix}${inside}/${search}` });
      return response.end();
    }
    return files(request, response, () => notFound(inside, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
