/** What forms and JSON Schemas say of a field, in both languages; a type that Zod takes as its own. */
export type FieldLabel = { title: string; description?: string };

/** Both languages on one line, as labels are shown. */
const both = (vi: string, en: string) => `${vi} / ${en}`;

/**
 * Names a field of a schema for the people who fill it in: `schema.meta(label(…))`.
 *
 * @param vi its name in Vietnamese
 * @param en its name in English
 * @param hint what to write into it, where the name does not say enough, in Vietnamese and English
 * @returns what Zod keeps beside the schema
 */
export function label(vi: string, en: string, hint?: readonly [vi: string, en: string]): FieldLabel {
  return hint ? { title: both(vi, en), description: both(...hint) } : { title: both(vi, en) };
}
