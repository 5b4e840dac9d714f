import type { z } from 'zod';
import { PARTIAL_DATE_PATTERN } from '../domain/data-table.ts';
import { linkKinds } from '../domain/record-link.ts';
import { recordLink } from '../schemas/identity.ts';
import { day, partialDate } from '../schemas/partial-date.ts';
import { pageSlug } from '../schemas/prose.ts';
import { SLUG_PATTERN } from '../vietnamese/slug.ts';

const SEGMENT = SLUG_PATTERN.source.replace(/^\^|\$$/g, '');

const inner = (schema: z.core.$ZodType) => (schema._zod.def as unknown as { out?: z.core.$ZodType }).out ?? schema;

/** Whether a text schema is that of a day known exactly, whatever it is called. */
export const isDay = (schema: z.core.$ZodType): boolean => schema === inner(day);

const same = (schema: z.core.$ZodType, known: z.core.$ZodType): boolean =>
  schema === known || (schema._zod.parent !== undefined && same(schema._zod.parent, known));

/** Rules that a schema states as a function, in the form that a browser can test while somebody types. The check before the build is the judge. */
const stated: readonly (readonly [schema: z.core.$ZodType, pattern: string])[] = [
  [inner(day), '^\\d{4}-\\d{2}-\\d{2}$'],
  [inner(partialDate), PARTIAL_DATE_PATTERN],
  [recordLink, `^(?:${linkKinds.join('|')}):[a-z0-9][a-z0-9/-]*(?:#[\\w-]+)?$`],
  [pageSlug, `^${SEGMENT}(?:/${SEGMENT})*$`],
];

interface Check {
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly protocol?: RegExp;
}

function patternOf(schema: z.core.$ZodType): string | undefined {
  const known = stated.find(([one]) => same(schema, one))?.[1];
  if (known) return known;
  const def = schema._zod.def as unknown as Check & { checks?: readonly z.core.$ZodCheck[] };
  const formats: readonly Check[] = [def, ...(def.checks ?? []).map((check) => check._zod.def as unknown as Check)];
  const regex = formats.find((check) => check.format === 'regex')?.pattern;
  if (regex) return regex.source;
  const url = formats.find((check) => check.format === 'url');
  return url && `${url.protocol?.source.replace(/\$$/, '') ?? '^https?'}://.+`;
}

/** What the schema itself says to somebody who breaks its rule. */
const messageOf = (schema: z.core.$ZodType): string => (schema as z.ZodType).safeParse('…').error?.issues[0]?.message.split('\n').join(' / ') ?? '';

/**
 * The rule of a text field: the pattern and the message of its schema.
 *
 * @param schema a text schema without wrappers
 * @returns pattern and message in both languages, or nothing where any text will do
 */
export function textRule(schema: z.core.$ZodType): [pattern: string, message: string] | undefined {
  const pattern = patternOf(schema);
  return pattern === undefined ? undefined : [pattern, messageOf(schema)];
}
