import { sourceId } from '../domain/source-id.ts';
import type { Source } from '../schemas/source.ts';
import type { EditorialFile } from './editorial-file.ts';

/** A source with the pages and records that use it. */
export interface UsedSource {
  /** address; its words where it has none */
  readonly address: string;
  readonly publisher: string;
  /** as `kind:id` */
  readonly usedIn: readonly string[];
}

/** How well the content is supported. */
export interface SourceReport {
  /** different sources in all */
  readonly sources: number;
  /** addresses on which a single page or record rests */
  readonly seenOnce: readonly UsedSource[];
  /** sources read on a site that is not their publisher's */
  readonly copies: readonly (UsedSource & { readonly copy: string })[];
  /** pages and records that name no primary source */
  readonly secondaryOnly: readonly { readonly link: string; readonly sources: number }[];
}

const named = ({ url, title, description, publisher }: Source) => url ?? title ?? description?.vi ?? publisher;

/**
 * Tells on what the content rests. Both languages of a page count once, as their sources are the same.
 *
 * @param files every file of the content
 * @returns addresses seen once, copies, and pages resting on secondary sources only, each in order
 */
export function sourceReport(files: readonly EditorialFile[]): SourceReport {
  const pages = new Map(files.map(({ link, sources }) => [link, sources]));
  const used = new Map<string, { source: Source; usedIn: Set<string> }>();
  for (const [link, sources] of pages)
    for (const source of sources) {
      const id = sourceId(source);
      const known = used.get(id) ?? { source, usedIn: new Set<string>() };
      known.usedIn.add(link);
      used.set(id, known);
    }
  const all = [...used.values()]
    .map(({ source, usedIn }) => ({ source, entry: { address: named(source), publisher: source.publisher, usedIn: [...usedIn].sort() } }))
    .sort((a, b) => (`${a.entry.publisher} ${a.entry.address}` < `${b.entry.publisher} ${b.entry.address}` ? -1 : 1));
  return {
    sources: all.length,
    seenOnce: all.flatMap(({ source, entry }) => (source.url !== undefined && entry.usedIn.length === 1 ? [entry] : [])),
    copies: all.flatMap(({ source, entry }) => (source.copy === undefined ? [] : [{ ...entry, copy: source.copy }])),
    secondaryOnly: [...pages]
      .flatMap(([link, sources]) => (sources.length > 0 && sources.every(({ kind }) => kind === 'secondary') ? [{ link, sources: sources.length }] : []))
      .sort((a, b) => (a.link < b.link ? -1 : 1)),
  };
}
