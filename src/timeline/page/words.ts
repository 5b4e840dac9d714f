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
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const say: Words['say'] = (key, values = {}) => (words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return {
    locale,
    say,
    // Vietnamese has one plural form, and another wording for one.
    count: (stem, count) => say(`${stem}.${count === 1 || plural.select(count) === 'one' ? 'one' : 'other'}`, { count: number.format(count) }),
    number: (value) => number.format(value),
  };
}
