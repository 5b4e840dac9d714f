import { mdxToJs } from 'satteri';

/** An element or component that compiled prose makes. */
export interface Made {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The head blanked out as Astro does it before compiling (`safeParseFrontmatter` of @astrojs/mdx). */
const HEAD = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/;

const components = ['Ref', 'Term', 'Note', 'Diagram'];

/**
 * Compiles prose with the compiler of the build and lets it run, on a plain runtime that only notes
 * what it is asked to make.
 *
 * @param text a whole file
 * @returns every element and component, with its attributes
 * @throws what the compiler throws
 */
export function madeBy(text: string): Made[] {
  const made: Made[] = [];
  const jsx = (type: unknown, attributes: Record<string, unknown>) => {
    if (typeof type === 'function') return type(attributes);
    if (typeof type === 'string') made.push({ name: type, attributes });
    return undefined;
  };
  const { code } = mdxToJs(
    text.replace(HEAD, (head) => head.replace(/[^\r\n]/g, ' ')),
    { features: { gfm: true, smartPunctuation: true }, elementAttributeNameCase: 'html', outputFormat: 'function-body' },
  );
  const body = new Function(code) as (runtime: object) => { default: (props: object) => unknown };
  const named = Object.fromEntries(components.map((name) => [name, (attributes: Record<string, unknown>) => jsx(name, attributes)]));
  body({ Fragment: () => undefined, jsx, jsxs: jsx }).default({ components: named });
  return made;
}

/** Elements that Markdown makes, and our components. */
const KNOWN = new Set([
  ...components,
  ...'p h1 h2 h3 h4 h5 h6 ul ol li a em strong del code pre blockquote hr br table thead tbody tr th td'.split(' '),
]);
const ATTRIBUTES = new Set(['children', 'href', 'title', 'id', 's', 'class', 'start', 'align', 'style', 'data-lang', 'data-meta', 'key']);
const ADDRESS = /^(?:https:\/\/|#|[a-z]+:[a-z0-9])/;
const CODE = /^\s*(?:javascript|vbscript|data|blob|file):/i;

/**
 * Finds what no page may hold.
 *
 * @param made what a page would be made of
 * @returns a line for each element, attribute or address that is not among the known ones
 */
export function dangers(made: readonly Made[]): string[] {
  return made.flatMap(({ name, attributes }) => [
    ...(KNOWN.has(name) ? [] : [`<${name}>`]),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      if (!ATTRIBUTES.has(key)) return [`<${name} ${key}>`];
      if (key === 'href' && (!ADDRESS.test(String(value)) || CODE.test(String(value)))) return [`<${name} href="${String(value)}">`];
      return [];
    }),
  ]);
}
