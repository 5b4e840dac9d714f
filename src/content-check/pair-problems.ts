import { locales, otherLocale } from '../domain/locales.ts';
import type { CheckedProse } from './check-prose.ts';
import type { Problem } from './problem.ts';

/** A photo's own facts; its words are in each language. */
function photoFacts(prose: CheckedProse): unknown {
  const { file, licence, source } = (prose.frontMatter.data as { photo?: { file?: unknown; licence?: unknown; source?: unknown } | null }).photo ?? {};
  return [file, licence, source];
}

/** What must be equal in the two files of a pair, as comparable text. */
const shared = {
  sources: (prose: CheckedProse) => JSON.stringify((prose.frontMatter.data as Record<string, unknown>)['sources'] ?? []),
  pillars: (prose: CheckedProse) => JSON.stringify((prose.frontMatter.data as Record<string, unknown>)['pillars']),
  draft: (prose: CheckedProse) => JSON.stringify((prose.frontMatter.data as Record<string, unknown>)['draft'] ?? false),
  date: (prose: CheckedProse) => JSON.stringify((prose.frontMatter.data as Record<string, unknown>)['date']),
  photo: (prose: CheckedProse) => JSON.stringify(photoFacts(prose)),
  citations: (prose: CheckedProse) => JSON.stringify(prose.use.cited.map((one) => one.value).sort()),
  headings: (prose: CheckedProse) => JSON.stringify(prose.use.headings.map((one) => one.level)),
};

const said: Record<keyof typeof shared, [vi: string, en: string]> = {
  sources: ['danh sách nguồn (sources)', 'list of sources'],
  pillars: ['lĩnh vực (pillars)', 'pillars'],
  draft: ['dấu bản nháp (draft)', 'draft mark (draft)'],
  date: ['ngày đăng (date)', 'date'],
  photo: ['ảnh (photo: file, licence, source)', 'photo (file, licence, source)'],
  citations: ['số lần dẫn mỗi nguồn (<Ref>)', 'citations (<Ref>)'],
  headings: ['số và cấp tiêu đề', 'number and levels of headings'],
};

/**
 * Checks that prose exists in both languages and that the two say the same as far as a machine can
 * tell: sources, citations, pillars, date, draft mark and headings.
 *
 * @param prose all pages, or all articles
 * @param exists whether a file is there, even if it could not be read
 * @returns a problem for each file without a pair and each difference within a pair
 */
export function pairProblems(prose: readonly CheckedProse[], exists: (file: string) => boolean): Problem[] {
  const byKey = new Map(prose.map((one) => [`${one.locale}/${one.link}:${one.id}`, one]));
  return prose.flatMap((one): Problem[] => {
    const other = otherLocale(one.locale);
    const pair = byKey.get(`${other}/${one.link}:${one.id}`);
    const missing = one.file.replace(`/${one.locale}/`, `/${other}/`);
    if (!pair && exists(missing)) return [];
    if (!pair)
      return [{ file: one.file, vi: `Thiếu bản ngôn ngữ kia: hãy viết tệp ${missing}.`, en: `The other language is missing: write the file ${missing}.` }];
    if (one.locale !== locales[0]) return [];
    return (Object.keys(shared) as (keyof typeof shared)[])
      .filter((key) => shared[key](one) !== shared[key](pair))
      .map((key) => ({
        file: pair.file,
        vi: `Khác bản tiếng Việt ở ${said[key][0]}: sửa cho hai bản giống nhau.`,
        en: `Differs from the Vietnamese file in its ${said[key][1]}: make the two the same.`,
      }));
  });
}
