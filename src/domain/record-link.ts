/** Kinds of things that records and prose may point to. */
export const linkKinds = ['milestone', 'document', 'term', 'page', 'article', 'series', 'table', 'comparison', 'quiz', 'story'] as const;

/** A kind of thing that can be pointed to. */
export type LinkKind = (typeof linkKinds)[number];

/** A kind of record. A diagram has no page of its own: prose shows it by its id. */
export type RecordKind = LinkKind | 'diagram';

/** A pointer that means the same in both languages, such as `milestone:1995-07-28-viet-nam-joins-asean`. */
export interface RecordLink {
  readonly kind: LinkKind;
  readonly id: string;
  /** part of the target after `#`, if any */
  readonly fragment?: string;
}

/**
 * Reads a pointer.
 *
 * @param text `kind:id`, or `kind:id#fragment`
 * @returns the pointer, or `undefined` when the text is not of that form or the kind is unknown
 */
export function parseRecordLink(text: string): RecordLink | undefined {
  const match = /^([a-z]+):([a-z0-9][a-z0-9/-]*)(?:#([\w-]+))?$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const kind = linkKinds.find((known) => known === match[1]);
  if (!kind) return undefined;
  return match[3] === undefined ? { kind, id: match[2] } : { kind, id: match[2], fragment: match[3] };
}
