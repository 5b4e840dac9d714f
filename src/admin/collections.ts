import type { CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import type { z } from 'zod';
import { sectionSlug } from '../i18n/routes.ts';
import { proseCollections, recordCollections } from '../schemas/collections.ts';
import { id } from '../schemas/identity.ts';
import { site } from '../schemas/site.ts';
import { SLUG_PATTERN } from '../vietnamese/slug.ts';
import { type AdminKey, adminWords } from './admin-words.ts';
import { blockNames } from './editor-blocks.ts';
import { type FieldPlace, fieldOf } from './field.ts';
import { FILE_TEXT, PROSE_FORMAT, recordFormat } from './file-formats.ts';
import { proseLanguages } from './prose-languages.ts';
import { shapeOf } from './schema-shape.ts';
import { textRule } from './text-rules.ts';

/** Collections that have a form, in the order of its menu. Tables and diagrams are data laid out by hand: they are edited as files. */
export const formCollections = ['articles', 'pages', 'milestones', 'documents', 'glossary', 'series', 'quizzes', 'comparisons'] as const;

type RecordCollection = Exclude<(typeof formCollections)[number], keyof typeof proseCollections>;

/** Names in the sets of symbols of the form, https://fonts.google.com/icons. */
const icons: Readonly<Record<(typeof formCollections)[number], string>> = {
  articles: 'article',
  pages: 'menu_book',
  milestones: 'event',
  documents: 'description',
  glossary: 'dictionary',
  series: 'show_chart',
  quizzes: 'quiz',
  comparisons: 'compare',
};

const slugRule: [string, string] = [SLUG_PATTERN.source, textRule(shapeOf(id).schema)?.[1] ?? ''];

/** A record's file is named after its date and English name, as the files that are there. */
const recordNames: Readonly<Record<RecordCollection, string>> = {
  milestones: '{{fields.date}}-{{fields.name.en}}',
  documents: '{{fields.shortName.en}}',
  glossary: "{{fields.acronym | default('{{fields.name.en}}')}}",
  series: '{{fields.name.en}}',
  quizzes: '{{fields.name.en}}',
  comparisons: '{{fields.name.en}}',
};

const fieldsOf = (schema: z.core.$ZodType, place: Omit<FieldPlace, 'path'>): Field[] => {
  const { shape } = shapeOf(schema).schema._zod.def as unknown as { shape: Readonly<Record<string, z.core.$ZodType>> };
  return Object.entries(shape).map(([key, one]) => fieldOf(one, { ...place, path: key }));
};

/** Addresses may be left empty: `completed` makes them of the name, so that nobody has to write a title without its marks. */
const freely = (field: Field): Field => ({ ...field, required: false, hint: adminWords('admin.addressHint') }) as Field;

const address = (field: Field): Field =>
  field.name !== 'slug' ? field : 'fields' in field ? ({ ...field, fields: (field.fields as Field[]).map(freely) } as Field) : freely(field);

/** The file's name is the id; it shows in the form and is filled in when the record is first saved. */
const ownId = (field: Field): Field =>
  field.name === 'id' ? ({ ...field, required: false, readonly: true, hint: adminWords('admin.idHint') } as Field) : field;

/** What a new entry begins with: a draft, reviewed today. */
const begun = (field: Field): Field =>
  field.name === 'draft' ? ({ ...field, default: true } as Field) : field.name === 'reviewed' ? ({ ...field, default: '{{now}}' } as Field) : field;

/** Keeps the file's text between reading and saving; see `file-formats.ts`. */
const fileText: Field = { name: FILE_TEXT, widget: 'hidden', i18n: true };

const sections: Partial<Record<(typeof formCollections)[number], string>> = {
  articles: `${sectionSlug.articles.vi}/{{fields.slug}}/`,
  pages: '{{fields.slug}}/',
  milestones: `${sectionSlug.timeline.vi}/{{fields.slug.vi}}/`,
  documents: `${sectionSlug.documents.vi}/{{fields.slug.vi}}/`,
  glossary: `${sectionSlug.glossary.vi}/{{fields.slug.vi}}/`,
  series: `${sectionSlug.figures.vi}/{{fields.slug.vi}}/`,
  quizzes: `${sectionSlug.quizzes.vi}/{{fields.slug.vi}}/`,
};

const common = (collection: (typeof formCollections)[number]) => ({
  name: collection,
  label: adminWords(`admin.${collection}` satisfies AdminKey),
  icon: icons[collection],
  folder: `content/${collection}`,
  create: true,
  delete: false,
  ...(sections[collection] && { preview_path: sections[collection] }),
  aliases_field: false,
});

const record = (collection: RecordCollection): EntryCollection => ({
  ...common(collection),
  extension: 'yaml',
  format: recordFormat(collection),
  i18n: false,
  identifier_field: 'name.vi',
  summary: collection === 'milestones' ? '{{fields.date}} · {{fields.name.vi}}' : '{{fields.name.vi}}',
  slug: { template: recordNames[collection], editable: ['create'], hint: adminWords('admin.idName'), pattern: slugRule },
  ...(collection === 'milestones' && {
    sortable_fields: { fields: ['date', 'name.vi', 'reviewed'], default: { field: 'date', direction: 'descending' } },
    view_groups: [{ label: adminWords('admin.byKind'), field: 'kind' }],
  }),
  ...(collection !== 'milestones' && { sortable_fields: { fields: ['name.vi', 'reviewed'], default: { field: 'name.vi' } } }),
  fields: fieldsOf(recordCollections[collection].schema, {}).map(ownId).map(address).map(begun).concat(fileText),
});

const body: Field = {
  name: 'body',
  label: adminWords('admin.body'),
  hint: adminWords('admin.bodyHint'),
  widget: 'richtext',
  i18n: true,
  buttons: ['bold', 'italic', 'code', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
  editor_components: [...blockNames],
  use_emoji_autocomplete: false,
};

const prose = (collection: keyof typeof proseCollections): EntryCollection => ({
  ...common(collection),
  extension: 'mdx',
  format: PROSE_FORMAT,
  i18n: true,
  slug: { editable: ['create'], hint: adminWords('admin.fileName'), pattern: slugRule },
  summary: '{{title}}',
  ...(collection === 'articles' && {
    sortable_fields: { fields: ['date', 'title', 'reviewed'], default: { field: 'date', direction: 'descending' } },
    view_filters: [{ label: adminWords('admin.drafts'), field: 'draft', pattern: true }],
  }),
  // Addresses of pages have parts, and so have their files.
  ...(collection === 'pages' && { nested: { subfolders: false }, meta: { path: {} }, sortable_fields: { fields: ['title', 'reviewed'] } }),
  fields: [...fieldsOf(proseCollections[collection].schema, { inLanguages: proseLanguages }).map(address).map(begun), body, fileText],
});

const isProse = (collection: (typeof formCollections)[number]): collection is keyof typeof proseCollections => collection in proseCollections;

/**
 * The collections of the form, made of the schemas of the content.
 *
 * @returns one for each collection that has a form
 */
export const collections = (): EntryCollection[] => formCollections.map((one) => (isProse(one) ? prose(one) : record(one)));

/**
 * The file that says who publishes the site.
 *
 * @returns it, as a file of its own in the menu
 */
export const siteFile = (): CollectionFile => ({
  name: 'site',
  label: adminWords('admin.site'),
  icon: 'settings',
  file: 'content/site.yaml',
  format: recordFormat('site'),
  i18n: false,
  fields: [...fieldsOf(site, {}), fileText],
});
