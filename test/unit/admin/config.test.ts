import { readFileSync } from 'node:fs';
import type { EntryCollection, Field } from '@sveltia/cms';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { adminSettings, backendOf, outsideOrigins } from '../../../src/admin/backend.ts';
import { adminConfig } from '../../../src/admin/config.ts';
import { proseCollections, recordCollections } from '../../../src/schemas/collections.ts';

interface Shown {
  name: string;
  label?: string;
  hint?: string;
  widget?: string;
  required?: boolean;
  i18n?: boolean | string;
  pattern?: [string, string];
  options?: { label: string; value: unknown }[];
  maxlength?: number;
  min?: number;
  max?: number;
  multiple?: boolean;
  collection?: string;
  fields?: Shown[];
}

const config = adminConfig({});
const collections = config.collections as EntryCollection[];
const fieldsOf = (name: string) => collections.find((one) => one.name === name)?.fields as unknown as Shown[];

/** A field as one reads it: name, widget, whether it must be filled in, its limits, what it is called. */
function lines(field: Shown, depth = 0): string[] {
  const limits = [
    field.required === false ? '' : '*',
    field.multiple ? 'several' : '',
    field.min === undefined ? '' : `≥${field.min}`,
    field.max === undefined ? '' : `≤${field.max}`,
    field.maxlength === undefined ? '' : `≤${field.maxlength} letters`,
    field.collection ? `of ${field.collection}` : '',
    field.i18n === true ? 'each language' : '',
    field.pattern ? `/${field.pattern[0]}/` : '',
  ].filter(Boolean);
  return [
    `${'  '.repeat(depth)}${field.name}: ${[field.widget, ...limits].join(' ')} — ${field.label ?? ''}`,
    ...(field.fields ?? []).flatMap((one) => lines(one, depth + 1)),
  ];
}

const every = (fields: readonly Shown[]): Shown[] => fields.flatMap((field) => [field, ...every(field.fields ?? [])]);
const all = [...collections, ...(config.singletons as unknown as EntryCollection[])].flatMap((one) => every(one.fields as unknown as Shown[]));

test('it is what Sveltia’s own JSON Schema allows', () => {
  const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'));
  const ajv = new Ajv({ strict: false, logger: false });
  for (const settings of [
    {},
    { ADMIN_BACKEND: 'test' },
    { ADMIN_BACKEND: 'github', ADMIN_REPO: 'a/b' },
    { ADMIN_BACKEND: 'gitlab', ADMIN_REPO: 'a/b', ADMIN_APP_ID: 'x' },
    { ADMIN_BACKEND: 'gitea', ADMIN_REPO: 'a/b' },
  ]) {
    // Without the functions and absent values that JSON has not.
    ajv.validate(schema, JSON.parse(JSON.stringify(adminConfig(settings))));
    expect(ajv.errors ?? []).toEqual([]);
  }
});

test('the schema’s own words are the form’s: the fields of an article', () => {
  expect(fieldsOf('articles').flatMap((field) => lines(field))).toMatchSnapshot();
});

test('the fields of a milestone', () => {
  expect(fieldsOf('milestones').flatMap((field) => lines(field))).toMatchSnapshot();
});

test('every field of a schema is in its form, in the same order, and no other but the text and the file as it was', () => {
  const schemas = { ...proseCollections, ...recordCollections };
  for (const { name, fields } of collections) {
    const { schema } = schemas[name as keyof typeof schemas];
    const keys = Object.keys((schema as unknown as { shape: object }).shape);
    expect(
      (fields as Field[]).map((field) => field.name).filter((one) => one !== 'body' && one !== 'fileText'),
      name,
    ).toEqual(keys);
  }
});

test('every field that somebody sees has a name in both languages, and no hint repeats it', () => {
  for (const { name, label, hint, widget } of all.filter((one) => one.widget !== 'hidden')) {
    expect(label, name).toBeDefined();
    if (!['Tiếng Việt', 'English'].includes(label ?? '')) expect(label, name).toMatch(/^\S.* \/ .*\S$/);
    if (hint) expect(hint, name).not.toBe(label);
    expect(widget, name).toBeDefined();
  }
});

test('rules carry the message of the schema, in both languages', () => {
  const rules = new Map(all.flatMap((field) => (field.pattern ? [field.pattern] : [])));
  expect(Object.fromEntries(rules)).toMatchSnapshot();
});

test.each([
  ['milestones', 'date', ['1995', '1995-07', '1995-07-28'], ['28/7/1995', '95', '1995-7']],
  ['quizzes', 'about', ['page:pillars/economic', 'table:chairs#2020'], ['pillars/economic', 'https://asean.org', 'page:']],
  ['pages', 'slug', ['tru-cot/kinh-te', 'en'], ['Trụ cột', '/tru-cot/', 'a//b']],
] as const)('the rule of %s.%s lets through what the schema does, and nothing of another form', (collection, name, good, bad) => {
  const pattern = new RegExp(fieldsOf(collection).find((field) => field.name === name)?.pattern?.[0] ?? 'absent');
  for (const value of good) expect(value).toMatch(pattern);
  for (const value of bad) expect(value).not.toMatch(pattern);
});

test('choices carry the words that readers see', () => {
  const kinds = fieldsOf('milestones').find((field) => field.name === 'kind')?.options ?? [];
  expect(kinds).toContainEqual({ label: 'Hiệp định / Agreement', value: 'agreement' });
  expect(
    fieldsOf('articles')
      .find((field) => field.name === 'pillars')
      ?.options?.map((one) => one.value),
  ).toEqual(['cross-pillar', 'political-security', 'economic', 'socio-cultural', 'connectivity']);
  for (const { label } of all.flatMap((field) => field.options ?? [])) expect(label).toBeTruthy();
});

test('the README explains every setting', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const name of Object.keys(adminSettings)) expect(readme).toContain(`\`${name}\``);
});

test('a backend is named by settings; a wrong one is refused in both languages', () => {
  expect(backendOf({ ADMIN_BACKEND: 'test' })).toEqual({ name: 'test-repo' });
  expect(backendOf({ ADMIN_BACKEND: 'github', ADMIN_REPO: 'ministry/asean', ADMIN_BRANCH: 'main', ADMIN_BASE_URL: 'https://auth.example.org' })).toEqual({
    name: 'github',
    repo: 'ministry/asean',
    branch: 'main',
    base_url: 'https://auth.example.org',
  });
  expect(
    backendOf({ ADMIN_BACKEND: 'gitlab', ADMIN_REPO: 'group/sub/asean', ADMIN_APP_ID: 'abc', ADMIN_API_ROOT: 'https://git.example.org/api/v4' }),
  ).toMatchObject({ auth_type: 'pkce' });
  expect(() => backendOf({ ADMIN_BACKEND: 'svn' })).toThrow(/không dùng được[\s\S]*is unknown/);
  expect(() => backendOf({ ADMIN_BACKEND: 'gitea', ADMIN_REPO: 'asean' })).toThrow(/Thiếu ADMIN_REPO[\s\S]*is missing/);
});

test('the page may reach the service that keeps the content, and nothing when that is a folder', () => {
  expect(outsideOrigins({})).toEqual([]);
  expect(outsideOrigins({ ADMIN_BACKEND: 'test' })).toEqual([]);
  expect(outsideOrigins({ ADMIN_BACKEND: 'gitea', ADMIN_API_ROOT: 'https://git.example.org/api/v1', ADMIN_BASE_URL: 'https://git.example.org' })).toEqual([
    'https://git.example.org',
  ]);
  expect(outsideOrigins({ ADMIN_BACKEND: 'github' })).toContain('https://api.github.com');
});

test('a new article begins as a draft, and every new entry as reviewed today', () => {
  const begun = (collection: string, name: string) => (fieldsOf(collection).find((field) => field.name === name) as { default?: unknown } | undefined)?.default;
  expect(begun('articles', 'draft')).toBe(true);
  for (const { name } of collections) expect(begun(name, 'reviewed'), name).toBe('{{now}}');
});

test('what is saved goes to a review where the service has one', () => {
  expect(adminConfig({ ADMIN_BACKEND: 'github', ADMIN_REPO: 'a/b' }).publish_mode).toBe('editorial_workflow');
  expect(adminConfig({}).publish_mode).toBeUndefined();
});
