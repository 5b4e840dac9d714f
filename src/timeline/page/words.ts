import type { Locale } from '../../domain/locales.ts';

/** The words of the page, which `TimelineList.astro` writes into it, so that scripts hold none of their own. */
export interface Words {
  readonly locale: Locale;
  /** the words under a key, `{name}` filled in; empty where there are none */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** words that depend on a number, `{count}` filled in */
  count(stem: string, count: number): string;
  /** a number as the language writes it */
  number(value: number): string;
}

/**
 * Reads the words of the page.
 *
 * @param list the list, `data-words` of which holds them as JSON
 * @param locale language of the page
 * @returns them
 */
export function readWords(list: HTMLElement, locale: Locale): Words {
  const words = JSON.parse(list.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;
  // Made when first needed: it takes longer than reading the whole list, and smaller numbers are the same digits in both languages.
  let format: Intl.NumberFormat | undefined;
  const number = (value: number) => {
    if (Math.abs(value) < 1000) return String(value);
    format ??= new Intl.NumberFormat(locale);
    return format.format(value);
  };
  const say: Words['say'] = (key, values = {}) => (words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return {
    locale,
    say,
    // Vietnamese has one plural form but another wording for one; English has two (CLDR, cardinal rules).
    count: (stem, count) => say(`${stem}.${count === 1 ? 'one' : 'other'}`, { count: number(count) }),
    number,
  };
}
