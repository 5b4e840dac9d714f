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
  /** headings in order */
  readonly headings: readonly { readonly level: number; readonly text: string; readonly place: Place }[];
  /** titles of notes */
  readonly notes: readonly string[];
}

interface Element {
  type: string;
  name?: string | null;
  attributes?: MdxJsxAttribute[];
  url?: string;
  depth?: number;
  value?: string;
  children?: Element[];
  position?: { start: { line: number; column: number } } | undefined;
}

/** Words of a heading, code among them; the marks of sources have none. */
function wordsOf(element: Element): string {
  return element.value ?? (element.children ?? []).map(wordsOf).join('');
}

/**
 * Gathers what an MDX body points to.
 *
 * @param body a parsed MDX body
 * @returns citations, terms, drawings, links and headings, each with its place, and the titles of notes
 */
export function proseUse(body: Root): ProseUse {
  const cited: Use[] = [];
  const terms: Use[] = [];
  const diagrams: Use[] = [];
  const links: Use[] = [];
  const headings: { level: number; text: string; place: Place }[] = [];
  const notes: string[] = [];
  visit(body, (node) => {
    const element = node as Element;
    const place = { line: element.position?.start.line ?? 1, column: element.position?.start.column ?? 1 };
    const attribute = (name: string) => {
      const value = element.attributes?.find((one) => one.name === name)?.value;
      return typeof value === 'string' ? value : '';
    };
    if (element.name === 'Ref') for (const value of attribute('s').split(/\s+/).filter(Boolean)) cited.push({ value, place });
    // An empty attribute is refused as such; it points nowhere.
    if (element.name === 'Term' && attribute('id')) terms.push({ value: attribute('id'), place });
    if (element.name === 'Note') notes.push(attribute('title'));
    if (element.name === 'Diagram' && attribute('id')) diagrams.push({ value: attribute('id'), place });
    if (element.type === 'link' || element.type === 'definition') links.push({ value: element.url ?? '', place });
    if (element.type === 'heading') headings.push({ level: element.depth ?? 0, text: wordsOf(element), place });
  });
  return { cited, terms, diagrams, links, headings, notes };
}
