import type { Nodes, Root } from 'mdast';

/** A piece of running text: what a reader takes in as one paragraph, item or row of a table. */
export interface ProseBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quotation';
  /** words as read, without marks of sources */
  readonly text: string;
  /** its words outside links, which lead to pages with sources of their own, and outside code */
  readonly own: string;
  /** whether a source is cited in it */
  readonly cited: boolean;
  /** line of the file on which it begins */
  readonly line: number;
}

interface Gathered {
  text: string;
  own: string;
  cited: boolean;
}

const INLINE = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'link', 'delete', 'break', 'mdxJsxTextElement']);

function gather(node: Nodes, into: Gathered, elsewhere = false): void {
  if (node.type === 'text' || node.type === 'inlineCode') {
    into.text += node.value;
    into.own += elsewhere || node.type === 'inlineCode' ? ' ' : node.value;
  } else if (node.type === 'break') into.text += ' ';
  else if (node.type === 'mdxJsxTextElement' && node.name === 'Ref') into.cited = true;
  else if ('children' in node) {
    for (const child of node.children) gather(child, into, elsewhere || node.type === 'link');
    if (node.type === 'tableCell') for (const key of ['text', 'own'] as const) into[key] += ' | ';
  }
}

/** A list item holds its words in a paragraph; the item is what a reader sees. */
const kindOf = (node: Nodes, parent: Nodes): ProseBlock['kind'] | undefined => {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableRow') return parent.type === 'table' && parent.children[0] === node ? 'heading' : 'row';
  if (node.type === 'paragraph') return ({ listItem: 'item', blockquote: 'quotation' } as const)[parent.type as 'listItem'] ?? 'paragraph';
  // A component alone on its line, such as an explained term, stands where a paragraph would.
  if (node.type === 'mdxJsxTextElement' && parent.type === 'root') return 'paragraph';
  return undefined;
};

/**
 * Takes the running text out of a page or article.
 *
 * @param body a parsed MDX body
 * @returns its headings, paragraphs, items and rows of tables in order
 */
export function proseBlocks(body: Root): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const walk = (node: Nodes, parent: Nodes) => {
    const kind = kindOf(node, parent);
    if (kind) {
      const gathered = { text: '', own: '', cited: false };
      gather(node, gathered);
      const [text, own] = [gathered.text, gathered.own].map((words) => words.replace(/\s+/g, ' ').trim()) as [string, string];
      if (text) blocks.push({ kind, text, own, cited: gathered.cited, line: node.position?.start.line ?? 1 });
    } else if ('children' in node && !INLINE.has(node.type)) for (const child of node.children) walk(child, node);
  };
  for (const child of body.children) walk(child, body);
  return blocks;
}
