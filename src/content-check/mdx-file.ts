import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** An article or page: its front matter and its body as a tree. */
export interface MdxFile {
  readonly frontMatter: YamlFile;
  readonly body: Root;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

interface ParseFailure {
  reason?: string;
  line?: number;
  column?: number;
  place?: { line?: number; column?: number; start?: { line: number; column: number } };
}

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
  const frontMatter = readYaml(match[1] ?? '', file, 1);
  if (Array.isArray(frontMatter)) return frontMatter;
  try {
    return { frontMatter, body: parser.parse(text) as Root };
  } catch (error) {
    const failure = error as ParseFailure;
    const start = failure.place?.start ?? failure.place;
    return [
      {
        file,
        line: start?.line ?? failure.line,
        column: start?.column ?? failure.column,
        vi: 'Có dấu { } hoặc < viết như chữ thường, hoặc một thẻ chưa đóng. Viết \\{ \\} hoặc &lt; thay cho dấu ấy, và đóng mọi thẻ.',
        en: 'There is a { } or < typed as text, or a tag left open. Write \\{ \\} or &lt; instead, and close every tag.',
      },
    ];
  }
}
