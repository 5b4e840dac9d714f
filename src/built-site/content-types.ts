/**
 * Types of files by the end of their names.
 * Sources: the media types that IANA lists, https://www.iana.org/assignments/media-types/; BibTeX and RIS have none.
 */
const byEnding: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** Files of which the ending says too little. The patterns mean the same to JavaScript and to PCRE. */
const byName: readonly { readonly pattern: string; readonly type: string }[] = [
  { pattern: '/feed(/[a-z-]+)?\\.xml$', type: 'application/atom+xml; charset=utf-8' },
  { pattern: '/feed(/[a-z-]+)?\\.json$', type: 'application/feed+json; charset=utf-8' },
  { pattern: '/search\\.[a-z]{2}\\.xml$', type: 'application/opensearchdescription+xml; charset=utf-8' },
  { pattern: '\\.schema\\.json$', type: 'application/schema+json; charset=utf-8' },
];

/** What a file without a known type is sent as. */
export const unknownType = 'application/octet-stream';

/** The same table for configurations of other servers. */
export const contentTypes = { byEnding, byName } as const;

/**
 * The type a file is sent as.
 *
 * @param path path of the file
 * @returns value of the header `Content-Type`
 */
export function contentType(path: string): string {
  return byName.find(({ pattern }) => new RegExp(pattern).test(path))?.type ?? byEnding[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''] ?? unknownType;
}
