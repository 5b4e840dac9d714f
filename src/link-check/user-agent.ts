import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { site as schema } from '../schemas/site.ts';

/** A header holds visible ASCII only: RFC 9110, section 5.5. */
const plain = (text: string) => text.replace(/[^\x20-\x7e]/g, '');

/**
 * How the link check names itself to servers: with the site's name and where to reach its editors.
 *
 * @param root the project's root, which holds `content/site.yaml`
 * @param site address of the site
 * @returns the value of a `User-Agent` header
 */
export function userAgent(root: string, site: URL): string {
  const { name, mailbox } = schema.parse(parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')));
  const reach = [...(site.hostname === 'localhost' ? [] : [`+${site.href}`]), ...(mailbox ? [mailbox] : [])].join('; ');
  return plain(`${name.en.replaceAll(' ', '-')}-link-check/1.0${reach && ` (${reach})`}`);
}
