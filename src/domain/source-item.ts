import { type CslItem, cslDate } from './csl-item.ts';
import type { Locale } from './locales.ts';
import { type SourceIdentity, sourceId } from './source-id.ts';

/** A source of the site, as a bibliography needs it. */
export interface CitedSource extends SourceIdentity {
  /** our description, where no title was seen */
  readonly description?: Readonly<Record<Locale, string>> | undefined;
  readonly lang: string;
  readonly kind: 'primary' | 'secondary';
  /** site that holds a copy */
  readonly copy?: string | undefined;
}

/**
 * A source as CSL-JSON. A source without a title is named by our description in square brackets, as
 * the styles ask for untitled works.
 *
 * @param source a source of the site
 * @returns a web page where it has an address, else a document
 */
export function sourceItem(source: CitedSource): CslItem {
  const issued = source.published === undefined ? undefined : cslDate(source.published);
  const notes = [source.kind === 'primary' ? 'Primary source.' : 'Secondary source.', source.copy && `Copy on ${source.copy}.`].filter(Boolean).join(' ');
  return {
    id: sourceId(source),
    type: source.url === undefined ? 'document' : 'webpage',
    title: source.title ?? `[${source.description?.en ?? source.publisher}]`,
    publisher: source.publisher,
    ...(issued && { issued }),
    ...(source.url !== undefined && { URL: source.url }),
    language: source.lang,
    note: notes,
  };
}
