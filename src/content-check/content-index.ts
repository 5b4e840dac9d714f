import { parseRecordLink } from '../domain/record-link.ts';
import type { Place, Problem } from './problem.ts';

/** Everything in the content that can be pointed to, as `kind:id`. */
export type ContentIndex = ReadonlySet<string>;

/** The known pointer nearest to a wrong one: of the same kind, sharing the longest beginning with it. */
function nearest(index: ContentIndex, wrong: string): string {
  const shared = (known: string) => [...known, ''].findIndex((letter, at) => letter !== wrong[at]);
  const kind = wrong.split(':')[0];
  const candidates = [...index].filter((known) => known.startsWith(`${kind}:`));
  return (candidates.length > 0 ? candidates : [...index]).reduce((best, known) => (shared(known) > shared(best) ? known : best), '');
}

/**
 * Checks that a pointer leads somewhere.
 *
 * @param index everything that can be pointed to
 * @param link the pointer as written
 * @param file the file it stands in
 * @param place where in the file
 * @returns a problem that names the nearest known target, or nothing
 */
export function linkProblem(index: ContentIndex, link: string, file: string, place: Place): Problem | undefined {
  const parsed = parseRecordLink(link);
  if (parsed && index.has(`${parsed.kind}:${parsed.id}`)) return undefined;
  const hint = nearest(index, link);
  return {
    file,
    ...place,
    vi: `Không có trang nào là “${link}”. Gần nhất là “${hint}”. Sửa lại hoặc bỏ liên kết.`,
    en: `There is no page “${link}”. The nearest is “${hint}”. Correct it or remove the link.`,
  };
}
