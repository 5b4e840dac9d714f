import { parseRecordLink } from '../domain/record-link.ts';
import type { CheckedProse } from './check-prose.ts';
import type { CheckedRecord } from './check-record.ts';
import { type ContentIndex, linkProblem } from './content-index.ts';
import { anchorProblems } from './page-anchors.ts';
import type { Place, Problem } from './problem.ts';
import { refusedAddress } from './refused-address.ts';

/** A pointer, and where it stands. */
interface Pointer {
  readonly link: string;
  readonly file: string;
  readonly place: Place;
}

/** Addresses of other sites, and anchors of the same page, are not pointers to content. */
const ELSEWHERE = /^(https:\/\/|#)/;

/** Links whose very kind is refused. */
function addressProblems({ file, use }: CheckedProse): Problem[] {
  return use.links.flatMap(({ value, place }) => {
    const refused = refusedAddress(value);
    return refused ? [{ file, ...place, ...refused }] : [];
  });
}

/** Fields of a record that hold a pointer, or a list of them, at whatever depth. */
const POINTING = new Set(['related', 'link', 'about', 'from', 'to']);

function pointersBelow(value: unknown, path: PropertyKey[], pointing: boolean): { link: string; path: PropertyKey[] }[] {
  // What is no pointer at all is the schema's to refuse.
  if (typeof value === 'string') return pointing && parseRecordLink(value) ? [{ link: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => pointersBelow(item, [...path, index], pointing));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pointersBelow(inner, [...path, key], POINTING.has(key)));
}

function recordPointers({ file, yaml }: { file: string; yaml: CheckedRecord['yaml'] }): Pointer[] {
  return pointersBelow(yaml.data, [], false).map(({ link, path }) => ({ link, file, place: yaml.locate(path) }));
}

function prosePointers({ file, frontMatter, use }: CheckedProse): Pointer[] {
  return [
    ...recordPointers({ file, yaml: frontMatter }),
    ...use.diagrams.map(({ value, place }) => ({ link: `diagram:${value}`, file, place })),
    ...use.terms.map(({ value, place }) => ({ link: `term:${value}`, file, place })),
    ...use.links.filter(({ value }) => !ELSEWHERE.test(value) && !refusedAddress(value)).map(({ value, place }) => ({ link: value, file, place })),
  ];
}

/**
 * Checks every pointer in the content: related records, terms, links and anchors in prose.
 *
 * @param records all records that could be read
 * @param prose all pages and articles that could be read
 * @param index everything that can be pointed to
 * @returns a problem for each pointer that leads nowhere
 */
export function pointerProblems(records: readonly CheckedRecord[], prose: readonly CheckedProse[], index: ContentIndex): Problem[] {
  return [
    ...prose.flatMap(addressProblems),
    ...[...records.flatMap(recordPointers), ...prose.flatMap(prosePointers)].flatMap(({ link, file, place }) => linkProblem(index, link, file, place) ?? []),
    ...anchorProblems(prose),
  ];
}
