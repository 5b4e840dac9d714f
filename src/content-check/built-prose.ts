import type { Root } from 'mdast';
import { mdxToJs, mdxToMdast } from 'satteri';
import { mdxProblems } from './mdx-problems.ts';
import type { Problem } from './problem.ts';
import { proseUse } from './prose-use.ts';

/** As the site's build compiles prose (astro.config.mjs leaves these at Astro's own defaults). */
const options = { features: { gfm: true, smartPunctuation: true }, jsxImportSource: 'astro', elementAttributeNameCase: 'html' } as const;

/** What the checks before have looked at, as comparable text, places apart. */
const looked = (body: Root) => JSON.stringify(proseUse(body), (key, value) => (key === 'place' ? undefined : value));

/**
 * Reads prose a second time, with the compiler that the build uses. The checks read it with the
 * reference implementation of MDX; should the two ever differ, what was checked would not be what is
 * published, so a difference is refused.
 *
 * @param text the whole file; its head is blanked out as the build does
 * @param file its path, for messages
 * @param body the body as the checks have read it
 * @returns at most one problem
 */
export function builtProseProblems(text: string, file: string, body: Root): Problem[] {
  const source = text.replace(/^---\r?\n[\s\S]*?\n---/, (head) => head.replace(/[^\r\n]/g, ' '));
  try {
    const built = mdxToMdast(source, { features: options.features }) as Root;
    const [refused] = mdxProblems(built, file);
    if (refused) return [refused];
    if (looked(built) === looked(body)) {
      mdxToJs(source, options);
      return [];
    }
  } catch (error) {
    const [, line, column] = /^(\d+):(\d+)/.exec((error as Error).message) ?? [];
    return [
      {
        file,
        line: line ? Number(line) : undefined,
        column: column ? Number(column) : undefined,
        vi: 'Trình dựng trang không đọc được chỗ này: viết lại đơn giản hơn, kiểm tra các dấu { } < > và các thẻ.',
        en: 'The build cannot read this place: write it more simply, and check its { } < > and tags.',
      },
    ];
  }
  return [
    {
      file,
      vi: 'Trình dựng trang hiểu bài này khác với phần kiểm tra: tìm chỗ có liên kết, thẻ hoặc tiêu đề viết khác thường và viết lại đơn giản hơn.',
      en: 'The build reads this file otherwise than the check does: find the link, tag or heading that is written unusually and write it more simply.',
    },
  ];
}
