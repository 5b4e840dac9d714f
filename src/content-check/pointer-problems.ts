import { parseRecordLink } from '../domain/record-link.ts';
import type { CheckedProse } from './check-prose.ts';
import type { CheckedRecord } from './check-record.ts';
import { type ContentIndex, linkProblem } from './content-index.ts';
import type { Place, Problem } from './problem.ts';

/** A pointer, and where it stands. */
interface Pointer {
  readonly link: string;
  readonly file: string;
  readonly place: Place;
}

/** Addresses of other sites, and anchors of the same page, are not pointers to content. */
const ELSEWHERE = /^(https:\/\/|#)/;

function relatedPointers({ file, yaml }: { file: string; yaml: CheckedRecord['yaml'] }): Pointer[] {
  const list = (yaml.data as { related?: unknown }).related;
  if (!Array.isArray(list)) return [];
  // What is no pointer at all is the schema's to refuse.
  return list.flatMap((link, index) => (typeof link === 'string' && parseRecordLink(link) ? [{ link, file, place: yaml.locate(['related', index]) }] : []));
}

function prosePointers({ file, frontMatter, use }: CheckedProse): Pointer[] {
  return [
    ...relatedPointers({ file, yaml: frontMatter }),
    ...use.terms.map(({ value, place }) => ({ link: `term:${value}`, file, place })),
    ...use.links.filter(({ value }) => !ELSEWHERE.test(value)).map(({ value, place }) => ({ link: value, file, place })),
  ];
}

/**
 * Checks every pointer in the content: related records, terms and links in prose.
 *
 * @param records all records that could be read
 * @param prose all pages and articles that could be read
 * @param index everything that can be pointed to
 * @returns a problem for each pointer that leads nowhere
 */
export function pointerProblems(records: readonly CheckedRecord[], prose: readonly CheckedProse[], index: ContentIndex): Problem[] {
  return [...records.flatMap(relatedPointers), ...prose.flatMap(prosePointers)].flatMap(({ link, file, place }) => linkProblem(index, link, file, place) ?? []);
}
