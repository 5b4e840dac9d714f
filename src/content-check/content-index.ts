import { linkKinds, parseRecordLink } from '../domain/record-link.ts';
import type { Place, Problem } from './problem.ts';

/** Everything in the content that can be pointed to, as `kind:id`. */
export type ContentIndex = ReadonlySet<string>;

/** The known pointer nearest to a wrong one: of the same kind, sharing the longest beginning with it. */
function nearest(index: ContentIndex, wrong: string): string | undefined {
  const shared = (known: string) => [...known, ''].findIndex((letter, at) => letter !== wrong[at]);
  const kind = wrong.split(':')[0];
  return [...index]
    .filter((known) => known.startsWith(`${kind}:`))
    .reduce<string | undefined>((best, known) => (best && shared(best) >= shared(known) ? best : known), undefined);
}

/**
 * Checks that a pointer leads somewhere.
 *
 * @param index everything that can be pointed to
 * @param link the pointer as written
 * @param file the file it stands in
 * @param place where in the file
 * @returns a problem that names the nearest known target or the forms a link may have, or nothing
 */
export function linkProblem(index: ContentIndex, link: string, file: string, place: Place): Problem | undefined {
  if (index.has(link)) return undefined;
  const parsed = parseRecordLink(link);
  if (parsed && index.has(`${parsed.kind}:${parsed.id}`)) return undefined;
  const hint = parsed && nearest(index, link);
  if (hint)
    return {
      file,
      ...place,
      vi: `Không có trang nào là “${link}”. Gần nhất là “${hint}”. Sửa lại hoặc bỏ liên kết.`,
      en: `There is no page “${link}”. The nearest is “${hint}”. Correct it or remove the link.`,
    };
  const forms = linkKinds.map((kind) => `${kind}:…`).join(', ');
  return {
    file,
    ...place,
    vi: `Liên kết “${link}” không dẫn tới trang nào. Viết ${forms}, hoặc địa chỉ https://… của trang ngoài.`,
    en: `The link “${link}” leads to no page. Write ${forms}, or the https://… address of another site.`,
  };
}
