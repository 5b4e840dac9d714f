import { locales } from '../domain/locales.ts';
import { admin } from '../i18n/strings/admin.ts';

/** A word of the staff's form. */
export type AdminKey = keyof typeof admin.vi;

/**
 * A word or sentence of the form. Staff of both languages share one form, so both stand side by side.
 *
 * @param key which
 * @returns Vietnamese, then English where it differs
 */
export function adminWords(key: AdminKey): string {
  return [...new Set(locales.map((locale) => admin[locale][key]))].join(' / ');
}

/**
 * What the form calls a choice that readers of the site never see.
 *
 * @param value the value as it is stored
 * @returns its words, or nothing where it has none
 */
export function adminOption(value: string): string | undefined {
  const key = `admin.option.${value}`;
  return key in admin.vi ? adminWords(key as AdminKey) : undefined;
}
