import type { z } from 'zod';
import { related } from '../schemas/identity.ts';
import { photo } from '../schemas/photo.ts';
import { fromPickers, toPickers } from './related-links.ts';
import { holds, limits, shapeOf } from './schema-shape.ts';

/** Folder of the photos; the form knows a picture by its path, records by its name. */
export const PHOTO_FOLDER = '/content/photos';

const relatedList = shapeOf(related).schema;
const photoFile = shapeOf(photo.shape.file).schema;

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Turns what a file holds into what the form shows.
 *
 * @param schema schema of the whole or of a field
 * @param value what is stored; anything, since a file may hold mistakes
 * @returns the same, with links sorted by kind, pictures by path, and numbers that go by a key as text
 */
export function toForm(schema: z.core.$ZodType, value: unknown): unknown {
  const { schema: inner } = shapeOf(schema);
  if (inner === relatedList) return Array.isArray(value) ? toPickers(value.map(String)) : value;
  if (inner === photoFile) return typeof value === 'string' && value !== '' ? `${PHOTO_FOLDER}/${value}` : value;
  const held = holds(inner);
  if (held.kind === 'object' && isGroup(value)) {
    // A switch that the file does not speak of is off; without this the form would take its state for a new entry.
    const off = Object.entries(held.fields).flatMap(([key, field]) =>
      key in value || holds(shapeOf(field).schema).kind !== 'yes-no' ? [] : [[key, false] as const],
    );
    return Object.fromEntries([
      ...Object.entries(value).map(([key, one]) => {
        const field = held.fields[key];
        return [key, field ? toForm(field, one) : one] as const;
      }),
      ...off,
    ]);
  }
  if (held.kind === 'list' && Array.isArray(value)) return value.map((one) => toForm(held.item, one));
  if (held.kind === 'numbers' && isGroup(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, String(one)]));
  return value;
}

/** One line, composed: a paragraph of a record has no breaks, and marks stand on their letters (NFC). */
const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

function numberOf(value: unknown): unknown {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : value;
}

const orNothing = <T extends object>(value: T): T | undefined => (Object.keys(value).length === 0 ? undefined : value);

/**
 * Turns what the form holds into what is stored. What was left empty is left out: the check before
 * the build says whether it is missing.
 *
 * @param schema schema of the whole or of a field
 * @param value what the form holds
 * @returns what to store, fields in the order of the schema; nothing where the field is empty
 */
export function fromForm(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  const { schema: inner, optional } = shapeOf(schema);
  if (inner === relatedList) return orNothing(isGroup(value) ? fromPickers(value) : [value].flat());
  if (inner === photoFile && typeof value === 'string') return tidy(value.replace(/^.*\//, '')) || undefined;
  const held = holds(inner);
  if (held.kind === 'object' && isGroup(value)) {
    const known = Object.entries(held.fields).map(([key, field]) => [key, fromForm(field, value[key])]);
    const unknown = Object.entries(value).filter(([key]) => !(key in held.fields));
    return orNothing(Object.fromEntries([...known, ...unknown].filter(([, one]) => one !== undefined && one !== null)));
  }
  if (held.kind === 'list' && Array.isArray(value)) {
    const items = value.map((one) => fromForm(held.item, one)).filter((one) => one !== undefined);
    // A list that must be there and may be empty says something by being empty.
    return optional || limits(inner).min !== undefined ? orNothing(items) : items;
  }
  if (held.kind === 'numbers' && isGroup(value)) return orNothing(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, numberOf(one)])));
  if (held.kind === 'yes-no') return value === true ? true : undefined;
  return typeof value === 'string' ? tidy(value) || undefined : value;
}
