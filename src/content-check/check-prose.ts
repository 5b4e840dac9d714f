import type { z } from 'zod';
import type { Locale } from '../domain/locales.ts';
import type { RecordKind } from '../domain/record-link.ts';
import { builtProseProblems } from './built-prose.ts';
import { datesAhead } from './dates-ahead.ts';
import { fileText } from './file-text.ts';
import { readMdx } from './mdx-file.ts';
import { mdxProblems } from './mdx-problems.ts';
import { mdxRunningTexts } from './mdx-running-text.ts';
import type { Problem } from './problem.ts';
import { type ProseUse, proseUse } from './prose-use.ts';
import { schemaProblems } from './schema-problems.ts';
import { styleProblems } from './style-problems.ts';
import { unfinishedProblems } from './unfinished-problems.ts';
import type { YamlFile } from './yaml-file.ts';
import { frontMatterRunningTexts } from './yaml-running-text.ts';

/** A page or article in one language that could be read. */
export interface CheckedProse {
  readonly file: string;
  readonly link: RecordKind;
  readonly locale: Locale;
  /** path below the language's folder, the same in both languages */
  readonly id: string;
  readonly frontMatter: YamlFile;
  readonly use: ProseUse;
}

function citationProblems(frontMatter: YamlFile, use: ProseUse, file: string): Problem[] {
  const { sources } = frontMatter.data as { sources?: unknown };
  const keys = Array.isArray(sources) ? sources.map((one: { key?: unknown } | null) => String(one?.key)) : [];
  const cited = new Set(use.cited.map((one) => one.value));
  return [
    ...use.cited
      .filter((one) => !keys.includes(one.value))
      .map((one) => ({
        file,
        ...one.place,
        vi: `Không có nguồn “${one.value}” ở đầu tệp. Các khóa đang có: ${keys.join(', ')}.`,
        en: `There is no source “${one.value}” at the head of the file. The keys are: ${keys.join(', ')}.`,
      })),
    ...keys.flatMap((key, index) =>
      cited.has(key)
        ? []
        : [
            {
              file,
              ...frontMatter.locate(['sources', index]),
              vi: `Nguồn “${key}” không được dẫn trong bài: thêm <Ref s="${key}" /> hoặc xóa đi.`,
              en: `The source “${key}” is not cited in the text: add <Ref s="${key}" /> or remove it.`,
            },
          ],
    ),
  ];
}

function headingProblems(use: ProseUse, file: string): Problem[] {
  return use.headings.flatMap(({ level, place }, index) => {
    const before = use.headings[index - 1]?.level ?? 1;
    return level >= 2 && level <= before + 1
      ? []
      : [
          {
            file,
            ...place,
            vi: 'Tiêu đề nhảy cấp: trong bài bắt đầu bằng ##, rồi ###, không dùng #.',
            en: 'This heading skips a level: begin with ##, then ###; never #.',
          },
        ];
  });
}

/**
 * Checks one page or article by itself.
 *
 * @param written the file's text
 * @param file its path, `content/<collection>/<locale>/<id>.mdx`
 * @param collection schema and kind of the collection
 * @param today the day of the check in Viet Nam, ISO
 * @returns the prose, if it could be read, and what is wrong with it
 */
export function checkProse(
  written: string,
  file: string,
  collection: { schema: z.ZodType; link: RecordKind },
  today: string,
): { prose?: CheckedProse; problems: Problem[] } {
  const { text, problems: found, readable } = fileText(written, file);
  const problems = [...found];
  if (!readable) return { problems };
  const mdx = readMdx(text, file);
  if (Array.isArray(mdx)) return { problems: [...problems, ...mdx] };
  const { frontMatter, body } = mdx;
  const [, , folder, ...path] = file.split('/');
  const locale: Locale = folder === 'en' ? 'en' : 'vi';
  const id = path.join('/').replace(/\.mdx$/, '');
  const use = proseUse(body);
  const refused = mdxProblems(body, file);
  const { draft } = frontMatter.data as { draft?: unknown };
  problems.push(
    ...schemaProblems(collection.schema, frontMatter, file),
    ...refused,
    ...(refused.length > 0 ? [] : builtProseProblems(text, file, body)),
    ...citationProblems(frontMatter, use, file),
    ...headingProblems(use, file),
    ...datesAhead(frontMatter, file, today),
    // A draft is not shown: its words may still be anything that can be read.
    ...(draft === true
      ? []
      : [
          ...unfinishedProblems(text, file),
          ...styleProblems([...frontMatterRunningTexts(frontMatter, locale), ...mdxRunningTexts(body, text, locale)], file, { today }),
        ]),
  );
  return { prose: { file, link: collection.link, locale, id, frontMatter, use }, problems };
}
