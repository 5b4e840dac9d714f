import type { Locale } from '../domain/locales.ts';
import type { ReferenceCell } from '../schemas/reference-table.ts';
import { formatIso } from './date-format.ts';

/**
 * Writes a cell of a reference table.
 *
 * @param value what the cell holds; `undefined` for an empty one
 * @param type what its column holds
 * @param locale language of the reader
 * @returns the words; a dash where nothing is known
 */
export function formatCell(value: ReferenceCell | undefined, type: 'text' | 'date' | 'number', locale: Locale): string {
  if (value === undefined) return '–';
  if (typeof value === 'object') return value[locale];
  if (typeof value === 'number') return String(value);
  return type === 'date' ? formatIso(value, locale, 'short') : value;
}
