import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { adminHeaders, adminPrefix } from '../domain/admin-security-policy.ts';
import { headersFor, securityHeaders } from '../domain/security-policy.ts';
import { contentType } from './content-types.ts';
import { serverFiles } from './nginx-config.ts';

/** A server that is listening. */
export interface SiteServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a built site as `_headers` and nginx's configuration say, with its compressed copies.
 *
 * @param dist folder of the built site
 * @param port port to listen on; 0 for any free one
 * @param base base path of the site
 * @param formReaches origins that the staff's form may reach, where the site holds it
 * @returns the server, once it listens
 */
export async function serveSite(dist: string, port: number, base = '/', formReaches: readonly string[] = []): Promise<SiteServer> {
  const prefix = base.replace(/\/$/, '');
  const files = sirv(dist, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, pathname) {
      for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
      response.setHeader('Content-Type', contentType(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      if (pathname.startsWith(adminPrefix)) for (const [name, value] of Object.entries(adminHeaders(formReaches))) response.setHeader(name, value);
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
    if (serverFiles.includes(inside.slice(1))) return notFound(inside, response);
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
