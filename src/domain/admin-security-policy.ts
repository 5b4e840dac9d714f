/** Path prefix of the staff's form. */
export const adminPrefix = '/admin/';

/**
 * What the form's page may load. It is an application of its own, so its rules are not those of the pages:
 * its styles are written by script, its pictures are files that have not been saved yet, its decoders are WebAssembly.
 * Script comes from its own folder alone, and it reaches no server but those named here.
 *
 * @param reaches origins of the service that keeps the content; none where the content lies on the same machine
 * @returns a content security policy
 */
export function adminContentSecurityPolicy(reaches: readonly string[]): string {
  const outside = reaches.map((origin) => ` ${origin}`).join('');
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'none'",
    'base-uri': "'none'",
    'connect-src': `'self' blob: data:${outside}`,
    'font-src': "'self' data:",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'frame-src': "'self' blob:",
    'img-src': `'self' blob: data:${outside}${reaches.includes('https://api.github.com') ? ' https://avatars.githubusercontent.com' : ''}`,
    'manifest-src': "'self' blob:",
    'media-src': "'self' blob:",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
    'worker-src': "'self' blob:",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * Headers of the form that differ from those of the pages.
 *
 * @param reaches origins of the service that keeps the content
 * @returns headers by name
 */
export function adminHeaders(reaches: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': adminContentSecurityPolicy(reaches),
    // Signing in opens a window of the service, which has to answer the form.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  };
}

const rule = (path: string, lines: readonly string[]) => [path, ...lines.map((line) => `  ${line}`)];
const written = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

/**
 * The form's part of the `_headers` file of a site that holds it. Hosts that add up the headers of all rules that fit
 * a path (Cloudflare) take a header of the rules before away where a line says `! name`; the others let the later rule stand.
 *
 * @param reaches origins of the service that keeps the content
 * @returns text to follow the rules of the pages
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function adminHeadersFile(reaches: readonly string[]): string {
  const headers = adminHeaders(reaches);
  return `${rule(`${adminPrefix}*`, [...Object.keys(headers).map((name) => `! ${name}`), ...written(headers)]).join('\n')}\n`;
}

/**
 * The `_headers` file of a host that holds nothing but the form.
 *
 * @param reaches origins of the service that keeps the content
 * @param site headers of every answer of the public site; those of the form stand in their place where they differ
 * @returns its text
 */
export function adminHostHeadersFile(reaches: readonly string[], site: Readonly<Record<string, string>>): string {
  return `${rule('/*', written({ ...site, ...adminHeaders(reaches) })).join('\n')}\n`;
}
