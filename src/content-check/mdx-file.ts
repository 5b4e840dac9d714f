import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type MdxFailure, mdxFault } from './mdx-fault.ts';
import { isTooDeep, tooDeep } from './nesting.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** An article or page: its front matter and its body as a tree. */
export interface MdxFile {
  readonly frontMatter: YamlFile;
  readonly body: Root;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/**
 * Reads MDX: front matter between `---` lines, then Markdown with components.
 *
 * @param text the file's text
 * @param file its path, for messages
 * @returns front matter and body, or the problems that make it unreadable
 */
export function readMdx(text: string, file: string): MdxFile | Problem[] {
  const match = FRONT_MATTER.exec(text);
  if (!match)
    return [
      {
        file,
        line: 1,
        vi: 'Tệp phải mở đầu bằng phần thông tin giữa hai dòng ---: title, slug, description …',
        en: 'The file must open with its details between two --- lines: title, slug, description …',
      },
    ];
  // The build ends the head at the first line that begins so; a head that goes on after it would be cut in two.
  const cut = /\n(?:---|\+\+\+)/.exec(match[1] ?? '');
  if (cut)
    return [
      {
        file,
        line: (match[1] ?? '').slice(0, cut.index).split('\n').length + 2,
        vi: 'Trong phần thông tin đầu tệp không được có dòng mở đầu bằng --- hoặc +++: xóa dòng này.',
        en: 'No line of the head of the file may begin with --- or +++: remove it.',
      },
    ];
  const frontMatter = readYaml(match[1] ?? '', file, 1);
  if (Array.isArray(frontMatter)) return frontMatter;
  if (typeof frontMatter.data !== 'object' || frontMatter.data === null || Array.isArray(frontMatter.data))
    return [
      {
        file,
        line: 2,
        vi: 'Phần thông tin đầu tệp phải gồm các trường, mỗi trường một dòng, như title: "…".',
        en: 'The head of the file holds fields, one a line, such as title: "…".',
      },
    ];
  try {
    const body = parser.parse(text) as Root;
    return isTooDeep(body) ? [tooDeep(file)] : { frontMatter, body };
  } catch (error) {
    if (error instanceof RangeError) return [tooDeep(file)];
    return [{ file, ...mdxFault(error as MdxFailure, text) }];
  }
}
