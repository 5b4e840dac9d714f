import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Problem } from './problem.ts';

/** Components that prose may use, with the attributes each takes. All attributes are required. */
export const proseComponents: Readonly<Record<string, readonly string[]>> = {
  Ref: ['s'],
  Term: ['id'],
  Note: ['title'],
  Diagram: ['id'],
};

interface MdxNode {
  type: string;
  name?: string | null;
  attributes?: (MdxJsxAttribute | MdxJsxExpressionAttribute)[];
  value?: string;
  position?: { start: { line: number; column: number } } | undefined;
}

const allowed = Object.entries(proseComponents)
  .map(([name, attributes]) => `<${name} ${attributes.map((one) => `${one}="…"`).join(' ')}>`)
  .join(', ');

function componentProblem(node: MdxNode): [vi: string, en: string] | undefined {
  const name = node.name ?? '';
  const attributes = proseComponents[name];
  if (!attributes)
    return [
      `Không dùng được thẻ <${name}> trong bài. Các thẻ dùng được: ${allowed}. Nếu muốn viết dấu <, hãy viết &lt;.`,
      `The tag <${name}> cannot be used in prose. Those that can: ${allowed}. To write the sign <, type &lt;.`,
    ];
  const given = node.attributes ?? [];
  const odd = given.find((one) => one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string' || !attributes.includes(one.name));
  const missing = attributes.filter((one) => !given.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === one));
  if (!odd && missing.length === 0) return undefined;
  const form = `<${name} ${attributes.map((one) => `${one}="…"`).join(' ')}>`;
  return [`Thẻ <${name}> viết chưa đúng: cần đúng các thuộc tính ${form}.`, `The tag <${name}> is not written right: it takes exactly ${form}.`];
}

/** Why a node may not stand in prose, in both languages; nothing where it may. */
function refusal(node: MdxNode): [vi: string, en: string] | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return ['Không dùng import hoặc export trong bài: hãy xóa dòng này.', 'Prose has no import or export: remove this line.'];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        `Dấu ngoặc nhọn {${node.value ?? ''}} là lệnh lập trình. Nếu là chữ, hãy viết \\{ và \\}.`,
        `Braces {${node.value ?? ''}} are code. If they are text, write \\{ and \\}.`,
      ];
    case 'html':
      return ['Không dùng HTML trong bài: hãy viết bằng Markdown.', 'Prose has no HTML: write Markdown.'];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentProblem(node);
    default:
      return undefined;
  }
}

/**
 * Refuses everything in prose that is not text, Markdown or one of the known components: imports,
 * exports, expressions, other tags and raw HTML. What passes cannot run code when the site is built
 * or read.
 *
 * @param body a parsed MDX body
 * @param file its path, for messages
 * @returns one problem for each thing refused
 */
export function mdxProblems(body: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(body, (node) => {
    const mdx = node as MdxNode;
    const found = refusal(mdx);
    if (found) problems.push({ file, line: mdx.position?.start.line, column: mdx.position?.start.column, vi: found[0], en: found[1] });
  });
  return problems;
}
