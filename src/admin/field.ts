import type { Field } from '@sveltia/cms';
import type { z } from 'zod';
import { related } from '../schemas/identity.ts';
import { photo } from '../schemas/photo.ts';
import { adminWords } from './admin-words.ts';
import { optionLabel } from './option-words.ts';
import { OTHERS, relatedCollections, WRITTEN } from './related-links.ts';
import { holds, limits, shapeOf } from './schema-shape.ts';
import { isDay, textRule } from './text-rules.ts';

/** How a field of a pair of files is filled in: once for both, or in each language. */
export type InLanguages = 'duplicate' | true;

/** Where a field stands, besides its schema. */
export interface FieldPlace {
  /** in a pair of files, how the field at a path is filled in; records hold both languages themselves */
  readonly inLanguages?: (path: string) => InLanguages;
  /** names from the entry's root, joined by dots */
  readonly path: string;
}

/** Fields that hold a sentence or more, and are given room for it. In a pair of languages the name of the pair counts. */
const PARAGRAPHS = new Set(
  'after alt before caption change conflicts definition description explanation facts missing note points question status summary vietNam'.split(' '),
);

const name = (path: string) => path.split('.').at(-1) ?? path;
const named = (path: string) => (/^(?:vi|en)$/.test(name(path)) ? (path.split('.').at(-2) ?? path) : name(path));

const photoFile = shapeOf(photo.shape.file).schema;

/** The two languages of a text, or a list of such: one line of the list shows its Vietnamese. */
const summaryOf = (fields: readonly string[]) => {
  const shown = ['vi', 'title', 'key', 'date', 'name', 'question', 'theme'].find((one) => fields.includes(one));
  if (shown === undefined) return {};
  return {
    summary: shown === 'title' || shown === 'key' ? '{{fields.key}}' : shown === 'vi' || shown === 'date' ? `{{fields.${shown}}}` : `{{fields.${shown}.vi}}`,
  };
};

/**
 * The field of the form for a field of a schema: its label, hint, rule, message and choices are the schema's.
 *
 * @param schema the field's schema
 * @param place where it stands
 * @returns a field as Sveltia CMS describes it
 */
export function fieldOf(schema: z.core.$ZodType, place: FieldPlace): Field {
  const { schema: inner, optional, label, hint } = shapeOf(schema);
  const { path, inLanguages } = place;
  const common = {
    name: name(path),
    label: label ?? name(path),
    ...(hint && { hint }),
    ...(optional && { required: false }),
    ...(inLanguages && { i18n: inLanguages(path) }),
  };
  const within = (fields: Readonly<Record<string, z.core.$ZodType>>) =>
    Object.entries(fields).map(([key, one]) => fieldOf(one, { ...place, path: `${path}.${key}` }));
  if (inner === shapeOf(related).schema) {
    // Its hint tells how a link is written in a file; here it is picked.
    const { hint: _hint, ...shown } = common;
    return { ...shown, widget: 'object', collapsed: 'auto', fields: relatedPickers(place) };
  }

  if (inner === photoFile) return { ...common, widget: 'image', accept: 'image/jpeg,image/png,image/webp', choose_url: false };
  const held = holds(inner);
  switch (held.kind) {
    case 'object':
      return { ...common, widget: 'object', ...(Object.keys(held.fields).length > 2 && { collapsed: 'auto' as const }), fields: within(held.fields) };
    case 'list': {
      const item = shapeOf(held.item);
      const each = holds(item.schema);
      const bounds = limits(inner);
      if (each.kind === 'choice')
        return {
          ...common,
          ...bounds,
          widget: 'select',
          multiple: true,
          dropdown_threshold: 0,
          options: each.values.map((value) => ({ label: optionLabel(value), value })),
        };
      if (each.kind === 'object')
        return { ...common, ...bounds, widget: 'list', collapsed: 'auto', ...summaryOf(Object.keys(each.fields)), fields: within(each.fields) };
      return { ...common, ...bounds, widget: 'list', ...(bounds.min === undefined && { required: false }) };
    }
    case 'choice':
      return { ...common, widget: 'select', options: held.values.map((value) => ({ label: optionLabel(value), value })) };
    case 'numbers':
      return { ...common, widget: 'keyvalue', key_label: adminWords('admin.measure'), value_label: adminWords('admin.number') };
    case 'yes-no':
      return { ...common, widget: 'boolean', required: false };
    case 'text':
      return textField(inner, common);
  }

  function textField(text: z.core.$ZodType, base: typeof common): Field {
    if (isDay(text)) return { ...base, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    const rule = textRule(text);
    const { max } = limits(text);
    const widget = PARAGRAPHS.has(named(path)) ? 'text' : 'string';
    return { ...base, widget, use_emoji_autocomplete: false, ...(rule && { pattern: rule }), ...(max && { maxlength: max }) } as Field;
  }
}

/** A list to pick from for each collection, since the form picks from one at a time. */
function relatedPickers({ inLanguages }: FieldPlace): Field[] {
  const common = { required: false, ...(inLanguages && { i18n: 'duplicate' as const }) };
  return [
    ...Object.entries(relatedCollections).map(
      ([kind, collection]): Field => ({
        ...common,
        name: kind,
        label: adminWords(`admin.${collection}`),
        widget: 'relation',
        collection,
        multiple: true,
        dropdown_threshold: 0,
        value_field: `${kind}:{{slug}}`,
        display_fields: collection === 'articles' || collection === 'pages' ? ['title'] : collection === 'milestones' ? ['date', 'name.vi'] : ['name.vi'],
        search_fields: collection === 'articles' || collection === 'pages' ? ['title', '{{slug}}'] : ['name.vi', 'name.en', '{{slug}}'],
      }),
    ),
    { ...common, name: OTHERS, label: adminWords('admin.others'), hint: adminWords('admin.othersHint'), widget: 'list' },
    { name: WRITTEN, widget: 'hidden', ...(inLanguages && { i18n: 'duplicate' as const }) },
  ];
}
