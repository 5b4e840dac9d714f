import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Place } from './problem.ts';

/** Something that prose names, and where. */
export interface Use {
  readonly value: string;
  readonly place: Place;
}

/** What a body cites, explains and links to. */
export interface ProseUse {
  /** source keys in `<Ref s="…">` */
  readonly cited: readonly Use[];
  /** glossary ids in `<Term id="…">` */
  readonly terms: readonly Use[];
  /** ids of drawings in `<Diagram id="…">` */
  readonly diagrams: readonly Use[];
  /** targets of Markdown links */
  readonly links: readonly Use[];
  /** levels of headings in order */
  readonly headings: readonly { readonly level: number; readonly place: Place }[];
}

interface Element {
  type: string;
  name?: string | null;
  attributes?: MdxJsxAttribute[];
  url?: string;
  depth?: number;
  position?: { start: { line: number; column: number } } | undefined;
}

/**
 * Gathers what an MDX body points to.
 *
 * @param body a parsed MDX body
 * @returns citations, terms, links and headings, each with its place
 */
export function proseUse(body: Root): ProseUse {
  const cited: Use[] = [];
  const terms: Use[] = [];
  const diagrams: Use[] = [];
  const links: Use[] = [];
  const headings: { level: number; place: Place }[] = [];
  visit(body, (node) => {
    const element = node as Element;
    const place = { line: element.position?.start.line ?? 1, column: element.position?.start.column ?? 1 };
    const attribute = (name: string) => {
      const value = element.attributes?.find((one) => one.name === name)?.value;
      return typeof value === 'string' ? value : '';
    };
    if (element.name === 'Ref') for (const value of attribute('s').split(/\s+/)) cited.push({ value, place });
    if (element.name === 'Term') terms.push({ value: attribute('id'), place });
    if (element.name === 'Diagram') diagrams.push({ value: attribute('id'), place });
    if (element.type === 'link' || element.type === 'definition') links.push({ value: element.url ?? '', place });
    if (element.type === 'heading') headings.push({ level: element.depth ?? 0, place });
  });
  return { cited, terms, diagrams, links, headings };
}
