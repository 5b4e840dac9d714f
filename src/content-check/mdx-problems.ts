import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Problem } from './problem.ts';
import { componentForm, proseComponents, unknownTag } from './prose-components.ts';

interface MdxNode {
  type: string;
  name?: string | null;
  attributes?: (MdxJsxAttribute | MdxJsxExpressionAttribute)[];
  value?: string;
  checked?: boolean | null;
  children?: MdxNode[];
  position?: { start: { line: number; column: number } } | undefined;
}

type Said = Pick<Problem, 'vi' | 'en'>;

const said = (vi: string, en: string): Said => ({ vi, en });

/** Whether somebody would see nothing of a node. */
function isEmpty(node: MdxNode): boolean {
  return node.type === 'text'
    ? node.value?.trim() === ''
    : (node.children ?? []).every(isEmpty) && node.value === undefined && node.type !== 'mdxJsxFlowElement';
}

function attributeProblem(node: MdxNode, name: string): Said | undefined {
  const { attributes = [] } = proseComponents[name] ?? {};
  const given = node.attributes ?? [];
  const right =
    given.length === attributes.length &&
    attributes.every((one) => given.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === one && typeof attribute.value === 'string'));
  if (!right)
    return said(
      `Thẻ <${name}> viết chưa đúng: cần đúng các thuộc tính ${componentForm(name)}.`,
      `The tag <${name}> is not written right: it takes exactly ${componentForm(name)}.`,
    );
  const empty = given.find((one) => typeof one.value === 'string' && one.value.trim() === '');
  if (!empty) return undefined;
  return said(`Thẻ <${name}> còn trống: điền vào giữa hai dấu ngoặc kép.`, `The tag <${name}> is empty: fill in what stands between its quotation marks.`);
}

function componentProblem(node: MdxNode, name: string): Said | undefined {
  const component = proseComponents[name];
  if (!component) return unknownTag(name);
  const attributes = attributeProblem(node, name);
  if (attributes) return attributes;
  const empty = (node.children ?? []).every(isEmpty);
  if (component.holds === 'nothing' && !empty)
    return said(
      `Thẻ <${name}> không chứa chữ: viết ${componentForm(name).replace('>', ' />')} rồi xóa thẻ đóng.`,
      `The tag <${name}> holds no text: write ${componentForm(name).replace('>', ' />')} and remove its closing tag.`,
    );
  if (component.holds !== 'nothing' && empty)
    return said(
      `Thẻ <${name}> chưa có chữ ở giữa: viết thêm hoặc xóa thẻ.`,
      `There is nothing between <${name}> and </${name}>: write something or remove the tag.`,
    );
  if (component.alone && node.type === 'mdxJsxTextElement')
    return said(
      `Thẻ <${name}> phải đứng trên dòng riêng, có dòng trống ở trước và sau.`,
      `The tag <${name}> stands on a line of its own, with an empty line before and after.`,
    );
  return undefined;
}

/** Why a node may not stand in prose, in both languages; nothing where it may. */
function refusal(node: MdxNode): Said | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return said(
        'Không dùng import hoặc export trong bài: hãy xóa dòng này. Nếu là chữ, đừng để từ ấy đứng đầu dòng.',
        'Prose has no import or export: remove this line. If it is text, do not begin a line with that word.',
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return said(
        `Dấu ngoặc nhọn {${node.value ?? ''}} là lệnh lập trình. Nếu là chữ, hãy viết \\{ và \\}.`,
        `Braces {${node.value ?? ''}} are code. If they are text, write \\{ and \\}.`,
      );
    case 'html':
      return said('Không dùng HTML trong bài: hãy viết bằng Markdown.', 'Prose has no HTML: write Markdown.');
    case 'image':
    case 'imageReference':
      return said(
        'Không đặt ảnh trong bài: ảnh ghi ở mục photo đầu tệp, kèm mô tả, người chụp và giấy phép.',
        'Prose has no pictures: put it under photo at the head of the file, with its alt text, credit and licence.',
      );
    case 'footnoteReference':
    case 'footnoteDefinition':
      return said('Không dùng chú thích [^1]: dẫn nguồn bằng <Ref s="…" />.', 'Prose has no footnotes [^1]: cite a source with <Ref s="…" />.');
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? said('Không dùng ô đánh dấu [ ]: viết thành danh sách thường.', 'Prose has no tick boxes [ ]: write a plain list.')
        : undefined;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentProblem(node, node.name ?? '');
    default:
      return undefined;
  }
}

/**
 * Refuses everything in prose that is not text, Markdown or one of the known components: imports,
 * exports, expressions, other tags, raw HTML, pictures. What passes cannot run code when the site is
 * built or read.
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
    if (found) problems.push({ file, line: mdx.position?.start.line, column: mdx.position?.start.column, ...found });
  });
  return problems;
}
