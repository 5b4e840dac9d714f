import { escapeXml } from './atom.ts';

/** A search that browsers can offer beside their own. */
export interface OpenSearch {
  /** at most 16 characters by the specification; browsers show longer ones too */
  readonly name: string;
  readonly description: string;
  /** BCP 47 */
  readonly lang: string;
  /** address of the results, with `{searchTerms}` where the query stands */
  readonly template: string;
  /** address of the description itself */
  readonly self: string;
  readonly icon: string;
}

/**
 * Writes an OpenSearch description (https://github.com/dewitt/opensearch, OpenSearch 1.1 draft 6).
 *
 * @param search what is described
 * @returns XML
 */
export function openSearch({ name, description, lang, template, self, icon }: OpenSearch): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(name)}</ShortName>
<Description>${escapeXml(description)}</Description>
<Language>${lang}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Image type="image/svg+xml">${escapeXml(icon)}</Image>
<Url type="text/html" template="${escapeXml(template)}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>
</OpenSearchDescription>
`;
}
