import type { Locale } from '../domain/locales.ts';
import { en } from './strings/en.ts';
import { timeline } from './strings/timeline.ts';
import { timelineDrawing } from './strings/timeline-drawing.ts';
import { timelineExport } from './strings/timeline-export.ts';
import { timelineViews } from './strings/timeline-views.ts';
import { vi } from './strings/vi.ts';

/** Every word of the interface, by language. */
export const strings = {
  vi: { ...vi, ...timeline.vi, ...timelineDrawing.vi, ...timelineExport.vi, ...timelineViews.vi },
  en: { ...en, ...timeline.en, ...timelineDrawing.en, ...timelineExport.en, ...timelineViews.en },
} as const;

/** A word or sentence of the interface. */
export type UiKey = keyof typeof strings.vi;

/** Every word of the interface in one language. A missing or surplus key does not compile. */
export type UiStrings = Readonly<Record<UiKey, string>>;

/** Keys that come in a singular and a plural form. */
export type CountKey = UiKey extends infer Key ? (Key extends `${infer Stem}.other` ? Stem : never) : never;

/**
 * The interface in one language.
 *
 * @param locale a language
 * @returns `t(key, values)`: the words, with `{name}` filled in from `values`
 */
export function translator(locale: Locale) {
  return (key: UiKey, values: Readonly<Record<string, string | number>> = {}): string =>
    (strings[locale] as UiStrings)[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** What `translator` returns. */
export type Translate = ReturnType<typeof translator>;

/**
 * Words that depend on a number, by the plural rules of the language (Unicode CLDR).
 *
 * @param locale a language
 * @param stem the key without `.one` or `.other`
 * @param count the number; filled in as `{count}`
 * @param values further values to fill in
 * @returns the words
 */
export function countWords(locale: Locale, stem: CountKey, count: number, values: Readonly<Record<string, string | number>> = {}): string {
  const rule = count === 1 ? 'one' : new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return translator(locale)(`${stem}.${rule}` as UiKey, { count: new Intl.NumberFormat(locale).format(count), ...values });
}
