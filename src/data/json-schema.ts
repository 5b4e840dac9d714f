import { z } from 'zod';
import { PARTIAL_DATE_PATTERN } from '../domain/data-table.ts';
import type { RecordKind } from '../domain/record-link.ts';
import { proseCollections, recordCollections } from '../schemas/collections.ts';
import { day, partialDate } from '../schemas/partial-date.ts';
import { referenceTable } from '../schemas/reference-table.ts';
import { absolute } from './site.ts';

const titles: Readonly<Record<RecordKind, string>> = {
  milestone: 'Cột mốc / Milestone',
  document: 'Văn kiện / Document',
  term: 'Thuật ngữ / Term',
  series: 'Số liệu theo thời gian / Numbers over time',
  table: 'Bảng tra cứu / Reference table',
  comparison: 'So sánh hai văn kiện / Two documents compared',
  diagram: 'Sơ đồ / Diagram',
  quiz: 'Câu hỏi tự kiểm tra / Questions to check oneself',
  story: 'Câu chuyện qua các cột mốc / Story told by milestones',
  page: 'Phần đầu của một trang / Front matter of a page',
  article: 'Phần đầu của một bài viết / Front matter of an article',
};

const url = z.strictObject({ vi: z.url(), en: z.url() }).describe('Địa chỉ của trang / Address of the page');

/** What the open data adds to a record of the content. */
const added: Readonly<Partial<Record<RecordKind, z.ZodObject>>> = {
  milestone: z.object({ planned: z.boolean().describe('Chưa diễn ra vào ngày dựng trang / Still ahead on the day of the build'), url }),
  document: z.object({ url }),
  term: z.object({ url }),
  series: z.object({ url }),
  table: z.object({ url }),
  comparison: z.object({ url }),
  quiz: z.object({ url }),
  story: z.object({ url }),
};

/** What a record says when it stands in a file of its own. */
const alone = z.object({
  $schema: z.url().optional(),
  licence: z.strictObject({ name: z.string(), url: z.url() }).optional().describe('Giấy phép / Licence'),
});

/** A row of a table is published with the address of its page, or of its place in the table. */
function addUrl(row: z.core.JSONSchema.BaseSchema): void {
  const { $schema: _draft, ...address } = toJsonSchema(url);
  row.properties = { ...row.properties, url: address };
  row.required = [...(row.required ?? []), 'url'];
}

/** A JSON Schema cannot look into a check that is a function, so dates say their form here; an address may hold letters outside ASCII. */
function toJsonSchema(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === partialDate.out) jsonSchema.pattern = PARTIAL_DATE_PATTERN;
      if (zodSchema === day.out) jsonSchema.format = 'date';
      if (zodSchema === referenceTable.shape.rows.element) addUrl(jsonSchema);
      if (jsonSchema.format === 'uri') jsonSchema.format = 'iri';
    },
  });
}

/** Kinds of record and of front matter that have a schema, with the schema of the content. */
const schemas = new Map<RecordKind, z.ZodType>(
  [...Object.values(recordCollections), ...Object.values(proseCollections)].map(({ link, schema }) => [link, schema]),
);

/** Kinds that have a published schema. */
export const schemaKinds: readonly RecordKind[] = [...schemas.keys()];

/**
 * Where the schema of a kind is published.
 *
 * @param kind kind of record
 * @returns a path with a slash at its start
 */
export function schemaPath(kind: RecordKind): string {
  return `/data/schema/${kind}.schema.json`;
}

/**
 * What a published record of a kind may hold.
 *
 * @param kind kind of record
 * @returns a JSON Schema, draft 2020-12
 * @throws Error when no collection holds that kind
 */
export function publishedSchema(kind: RecordKind) {
  const content = schemas.get(kind);
  if (!content) throw new Error(`No collection holds the kind “${kind}”.`);
  const parts = [alone, content, added[kind] ?? z.object({})].map(toJsonSchema);
  return {
    ...parts[1],
    $id: absolute(schemaPath(kind)),
    title: titles[kind],
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  };
}
