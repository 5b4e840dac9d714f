import { parse } from 'yaml';
import type { z } from 'zod';
import { proseCollections, recordCollections } from '../schemas/collections.ts';
import { site } from '../schemas/site.ts';
import { fromForm, toForm } from './form-values.ts';
import { keptLines } from './kept-lines.ts';
import { rewriteYaml } from './yaml-rewrite.ts';

/** Where the form keeps a file's text, so that saving changes only what somebody has changed. */
export const FILE_TEXT = 'fileText';

/** How the form reads and writes a kind of file. */
export interface FileFormat {
  readonly name: string;
  /** ending of the file's name, without a point */
  readonly extension: string;
  fromFile(text: string): Record<string, unknown>;
  toFile(value: Readonly<Record<string, unknown>>): string;
}

type Group = Record<string, unknown>;

const asGroup = (value: unknown): Group => (typeof value === 'object' && value !== null ? (value as Group) : {});

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Files of records that the form knows, by the name of their folder; and the one that says who publishes. */
const records: Readonly<Record<string, z.core.$ZodType>> = {
  ...Object.fromEntries(Object.entries(recordCollections).map(([folder, { schema }]) => [folder, schema])),
  site,
};

/**
 * Name of the format of a collection of records.
 *
 * @param collection name of its folder, or `site`
 * @returns a name
 */
export const recordFormat = (collection: string): string => `record-${collection}`;

const recordFile = (collection: string, schema: z.core.$ZodType): FileFormat => ({
  name: recordFormat(collection),
  extension: 'yaml',
  fromFile: (text) => ({ ...asGroup(toForm(schema, parse(text))), [FILE_TEXT]: text }),
  toFile({ [FILE_TEXT]: before, ...value }) {
    return rewriteYaml(asGroup(fromForm(schema, value)), textOf(before));
  },
});

/** Name of the format of pages and articles. */
export const PROSE_FORMAT = 'prose-frontmatter';

/** Articles have every field that pages have, and one of pages that articles have not is passed through. */
const proseSchema = proseCollections.articles.schema;

const HEAD = /^---\n([\s\S]*?\n)---\n?/;

const prose: FileFormat = {
  name: PROSE_FORMAT,
  extension: 'mdx',
  fromFile(text) {
    const head = HEAD.exec(text)?.[1];
    return { ...asGroup(toForm(proseSchema, head === undefined ? {} : parse(head))), body: text.replace(HEAD, '').trim(), [FILE_TEXT]: text };
  },
  toFile({ [FILE_TEXT]: written, body, ...value }) {
    const before = textOf(written) ?? '';
    const head = rewriteYaml(asGroup(fromForm(proseSchema, value)), HEAD.exec(before)?.[1]);
    const text = (textOf(body) ?? '').normalize('NFC').trim();
    return `---\n${head}---\n\n${keptLines(text, before.replace(HEAD, ''))}\n`;
  },
};

/** Every kind of file that the form reads and writes. */
export const fileFormats: readonly FileFormat[] = [...Object.entries(records).map(([collection, schema]) => recordFile(collection, schema)), prose];
