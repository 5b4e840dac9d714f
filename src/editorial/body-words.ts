import type { Root } from 'mdast';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

const attribute = (node: Node, name: string) => String(node.attributes?.find((one) => one.name === name)?.value ?? '');

/** Citations stay, since what a sentence rests on is the reviewer's business; links and emphasis are their words. */
function inline(node: Node): string {
  if (node.name === 'Ref') return ` [${attribute(node, 's').split(/\s+/).join(', ')}]`;
  if (node.name === 'Diagram') return `[${attribute(node, 'id')}]`;
  if (node.type === 'break') return ' ';
  return node.value ?? (node.children ?? []).map(inline).join('');
}

/** Blocks that a reader takes in as one paragraph. */
const PARAGRAPHS = ['paragraph', 'heading', 'code'];

function paragraphs(node: Node): string[] {
  if (PARAGRAPHS.includes(node.type) || node.name === 'Diagram') return [inline(node)];
  if (node.type === 'tableRow') return [(node.children ?? []).map(inline).join(' | ')];
  if (node.type === 'yaml') return [];
  const inside = (node.children ?? []).flatMap(paragraphs);
  return node.name === 'Note' ? [attribute(node, 'title'), ...inside] : inside;
}

/**
 * Reads the body of a page or article as its reader does.
 *
 * @param body a parsed MDX body
 * @returns headings, paragraphs, list items and table rows in order, without markup; citations in brackets
 */
export function bodyWords(body: Root): string[] {
  return paragraphs(body as Node)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
