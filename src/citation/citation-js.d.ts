/** The part of citation-js that is used here; its packages have no types of their own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
    format(format: 'bibtex'): string;
    format(format: 'ris', options: { format: 'object' }): readonly Readonly<Record<string, string | readonly string[]>>[];
  }
  export const plugins: { config: { get(plugin: string): { format: Record<string, unknown> } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
