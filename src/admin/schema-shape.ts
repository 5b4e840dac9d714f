import type { z } from 'zod';

/** A field's schema without what is wrapped around it, and what the schema says of the field. */
export interface SchemaShape {
  readonly schema: z.core.$ZodType;
  readonly optional: boolean;
  /** its name in both languages */
  readonly label: string | undefined;
  /** what to write into it, in both languages */
  readonly hint: string | undefined;
}

interface Meta {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

const metaOf = (schema: z.core.$ZodType): Meta => (schema as z.ZodType).meta?.() ?? {};

/**
 * Looks through the wrappers of a schema (optional, preprocessing) to what a form has to show.
 *
 * @param schema any schema of a field
 * @returns what it holds; the outermost label stands
 */
export function shapeOf(schema: z.core.$ZodType): SchemaShape {
  const { title, description } = metaOf(schema);
  const own = { label: title ?? description, hint: title === undefined ? undefined : description };
  const { def } = schema._zod as unknown as { def: { type: string; innerType?: z.core.$ZodType; out?: z.core.$ZodType } };
  const inner = def.type === 'optional' ? def.innerType : def.type === 'pipe' ? def.out : undefined;
  if (!inner) return { schema, optional: false, ...own };
  const within = shapeOf(inner);
  return {
    schema: within.schema,
    optional: def.type === 'optional' || within.optional,
    label: own.label ?? within.label,
    hint: own.label === undefined ? within.hint : own.hint,
  };
}

/** What a schema without wrappers holds, as far as forms tell it apart. */
export type Holds =
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly kind: 'list'; readonly item: z.core.$ZodType }
  | { readonly kind: 'choice'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'text' };

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number | boolean)[];
  readonly valueType?: z.core.$ZodType;
}

const defOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Def;

/**
 * Tells what a schema holds.
 *
 * @param schema a schema without wrappers
 * @returns its kind, with its parts
 * @throws Error for a schema that no form of ours can show; a new kind of field has to be thought of here
 */
export function holds(schema: z.core.$ZodType): Holds {
  const { type, shape, element, entries, values, valueType } = defOf(schema);
  if (type === 'object' && shape) return { kind: 'object', fields: shape };
  if (type === 'array' && element) return { kind: 'list', item: element };
  if (type === 'enum' && entries) return { kind: 'choice', values: Object.values(entries) };
  if (type === 'literal' && values) return values.length === 1 && values[0] === true ? { kind: 'yes-no' } : { kind: 'choice', values };
  if (type === 'record' && valueType && defOf(valueType).type === 'number') return { kind: 'numbers' };
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'string') return { kind: 'text' };
  throw new Error(`No form can show a field of the kind “${type}”.`);
}

/**
 * How long a text, or a list, may be.
 *
 * @param schema a schema without wrappers
 * @returns fewest and most characters or items, where there are such limits
 */
export function limits(schema: z.core.$ZodType): { readonly min?: number; readonly max?: number } {
  const { checks = [] } = schema._zod.def as unknown as { checks?: readonly z.core.$ZodCheck[] };
  const defs = checks.map((check) => check._zod.def as unknown as { check: string; minimum?: number; maximum?: number });
  const min = defs.find(({ check }) => check === 'min_length')?.minimum;
  const max = defs.find(({ check }) => check === 'max_length')?.maximum;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
