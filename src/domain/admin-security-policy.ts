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
