import { adminPrefix } from '../domain/admin-security-policy.ts';
import { locales } from '../domain/locales.ts';
import { headersFor, prefixRules } from '../domain/security-policy.ts';
import { contentTypes, unknownType } from './content-types.ts';

/** What differs from one server to another. */
export interface NginxSite {
  /** base path of the site, with slashes at both ends */
  readonly base: string;
  readonly host: string;
  /** address and port, as the directive `listen` takes them */
  readonly listen: string;
  /** folder that stands for the root of the host: `dist/` itself, or the folder that holds it under the name of the base path */
  readonly root: string;
  /** files of the server's own settings: certificates, brotli; none need be there */
  readonly settings: string;
  /** headers of the staff's form that differ from those of the pages, where the site holds it */
  readonly form?: Readonly<Record<string, string>>;
}

/** Files beside the pages that are for servers, not for readers. */
export const serverFiles: readonly string[] = ['_headers', '_nginx.conf'];

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * Writes nginx's configuration of a built site: a file for its `http` context (`conf.d/`, `sites-enabled/`).
 *
 * A header that differs by path is a variable, and all are added in one place: a location that added one header itself
 * would lose all others (nginx, `add_header`). A variable without text adds no header.
 *
 * @param site what differs from one server to another
 * @returns its text
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxConfig({ base, host, listen, root, settings, form }: NginxSite): string {
  const named = ['/', ...prefixRules.map(({ prefix }) => prefix)].flatMap((path) => Object.keys(headersFor(path)));
  const names = [...new Set([...named, ...Object.keys(form ?? {})])];
  const headers = names.map((name) => {
    const usual = headersFor('/')[name] ?? '';
    const byPrefix = prefixRules.map(({ prefix }) => ({ prefix, value: headersFor(prefix)[name] ?? '' }));
    if (form) byPrefix.push({ prefix: adminPrefix, value: form[name] ?? usual });
    return { name, usual, others: byPrefix.filter(({ value }) => value !== usual) };
  });
  const start = (path: string) => quoted(`~^${base.slice(0, -1)}${path}`);
  const map = (name: string, usual: string, others: readonly { readonly prefix: string; readonly value: string }[]) => [
    `map $uri ${variable(name)} {`,
    `  default ${quoted(usual)};`,
    ...others.map(({ prefix, value }) => `  ${start(prefix)} ${quoted(value)};`),
    '}',
  ];
  const [, ...prefixed] = locales;
  return [
    '# Written by the build from the same rules as _headers; changes here are lost.',
    `# What is the server's own may stand in ${settings}: "listen 443 ssl;" with its certificates`,
    '# or, where the module is installed (Debian: libnginx-mod-http-brotli-static), "brotli_static on;".',
    ...headers.filter(({ others }) => others.length > 0).flatMap(({ name, usual, others }) => map(name, usual, others)),
    ...map(
      'missing-page',
      `${base}404.html`,
      prefixed.map((locale) => ({ prefix: `/${locale}/`, value: `${base}${locale}/404.html` })),
    ),
    'server {',
    `  listen ${listen};`,
    `  server_name ${host};`,
    `  root ${root};`,
    `  include ${settings};`,
    '',
    '  index index.html;',
    '  absolute_redirect off;',
    '  server_tokens off;',
    '  gzip_static on;',
    '  gzip_vary on;',
    `  error_page 404 ${variable('missing-page')};`,
    '',
    '  types {',
    ...Object.entries(contentTypes.byEnding).map(([ending, type]) => `    ${quoted(type)} ${ending};`),
    '  }',
    `  default_type ${unknownType};`,
    '',
    ...headers.map(({ name, usual, others }) => `  add_header ${name} ${others.length > 0 ? variable(name) : quoted(usual)} always;`),
    '',
    ...contentTypes.byName.map(({ pattern, type }) => `  location ~ ${quoted(pattern)} { types { } default_type ${quoted(type)}; }`),
    ...serverFiles.map((name) => `  location = ${base}${name} { return 404; }`),
    '}',
    '',
  ].join('\n');
}
