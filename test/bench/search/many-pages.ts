import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import type { Locale } from '../../../src/domain/locales.ts';
import type { TitleEntry } from '../../../src/search/titles/title-entry.ts';
import { slug } from '../../../src/vietnamese/slug.ts';
import { type Chance, chance } from './chance.ts';
import type { PageTexts } from './page-texts.ts';
import { acronymOf, nameMaker, renumber, splice } from './recombine.ts';

/** Share of the sentences of a page that come from the two pages its title is made of; the others are of any page. */
const OF_ITS_PARENTS = 0.6;
/** Share of titles with a name of their own. */
const WITH_NEW_NAME = 0.2;
/** Fewest words of a piece of text that is written anew; shorter ones are labels. */
const RUNNING_TEXT = 4;
const FIRST_YEAR = 1967;
const YEARS = 60;

const two = (n: number) => String(n).padStart(2, '0');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Writes the running text of a page anew, sentence for sentence, and leaves its markup and labels. */
function rewrite(node: Node, sentence: () => string): void {
  for (const child of node.childNodes) {
    if (child instanceof TextNode) {
      const text = child.text.trim();
      if (text.split(/\s+/).length < RUNNING_TEXT) continue;
      const number = text.split(/(?<=[.!?;]) /).length;
      child.rawText = escaped(` ${Array.from({ length: number }, sentence).join(' ')} `);
      continue;
    }
    const element = child as HTMLElement;
    if (/^(?:SVG|SCRIPT|STYLE|H1|H2|BUTTON)$/.test(element.tagName ?? '') || element.hasAttribute?.('data-pagefind-ignore')) continue;
    rewrite(element, sentence);
  }
}

/** A date as pages write it: `28 tháng 7 năm 1995`, `28 July 1995`. */
function longDate(date: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (date.length > 4) options.month = 'long';
  if (date.length > 7) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', options).format(new Date(date));
}

function document(entry: TitleEntry, main: string, locale: Locale): string {
  const meta = (name: string, content: string) => (content ? `<meta name="${name}" content="${escaped(content)}">` : '');
  const head = [
    `<title>${escaped(entry.title)}</title><meta property="og:title" content="${escaped(entry.title)}">`,
    meta('kind', entry.kind),
    ...entry.pillars.map((pillar) => meta('pillar', pillar)),
    meta('date', entry.date),
    entry.level ? meta('level', String(entry.level)) : '',
    meta('keywords', entry.names.join('; ')),
  ];
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8">${head.join('')}</head><body>${main}</body></html>`;
}

/** The address of a new page beside that of its model. */
function pathOf(model: TitleEntry, title: string, date: string): string {
  const [, section = '/', last = ''] = /^(.*\/)([^/]+)\/$/.exec(model.path) ?? [];
  return `${section}${/^\d{4}-/.test(last) ? `${date}-` : ''}${slug(title)}/`;
}

function newDate(like: string, random: Chance): string {
  const full = `${FIRST_YEAR + random.under(YEARS)}-${two(1 + random.under(12))}-${two(1 + random.under(28))}`;
  return full.slice(0, like.length);
}

/**
 * Makes pages like the site's own, as many as are wanted, and writes them. The title of each is the beginning of one
 * real title and the end of another of its kind, its other names likewise; its text is made of halves of sentences of
 * those two pages and of others, in the markup of a real page, so that words are as frequent and stand together as on
 * the real site; numbers and dates are new, and so are a few names, as a growing site has ever more of them.
 *
 * @param real pages of one language
 * @param locale their language
 * @param count how many to make
 * @param folder where they are written
 * @returns what the title tier is to know of them; the same for the same pages
 */
export function writeManyPages(real: readonly PageTexts[], locale: Locale, count: number, folder: string): TitleEntry[] {
  const random = chance(1967);
  const byKind = Map.groupBy(real, ({ entry }) => entry.kind);
  const newName = nameMaker(real.flatMap(({ entry, sentences }) => [entry.title, ...sentences]));
  const withSentences = real.filter(({ sentences }) => sentences.length > 0);
  const taken = new Set<string>();

  const title = (a: PageTexts, b: PageTexts, year: number): string => {
    for (let tries = 0; ; tries++) {
      const spliced = renumber(splice(a.entry.title, b.entry.title, random), random, year);
      const named = random.next() < WITH_NEW_NAME || tries > 5 ? `${spliced} ${newName(random)}` : spliced;
      if (taken.has(slug(named))) continue;
      taken.add(slug(named));
      return named;
    }
  };

  return Array.from({ length: count }, () => {
    const model = random.pick(real);
    const kin = byKind.get(model.entry.kind) ?? real;
    const [a, b] = [random.pick(kin), random.pick(kin)];
    const date = newDate(model.entry.date, random);
    const year = Number(date.slice(0, 4)) || FIRST_YEAR + random.under(YEARS);
    const ownTitle = title(a, b, year);
    const entry: TitleEntry = {
      ...model.entry,
      title: ownTitle,
      date,
      end: '',
      names: model.entry.names.map((like, at) => {
        const [own, other] = [a.entry.names[at] ?? a.entry.title, b.entry.names[at] ?? b.entry.title];
        return renumber(/^[A-Z-]+$/.test(like) ? (acronymOf(ownTitle) ?? own) : splice(own, other, random), random, year);
      }),
    };
    const made = { ...entry, path: pathOf(model.entry, entry.title, date) };
    const sentence = () => {
      const parent = () => (random.next() < OF_ITS_PARENTS ? random.pick([a, b]) : random.pick(withSentences));
      const from = () => random.pick([parent(), random.pick(withSentences)].find(({ sentences }) => sentences.length > 0)?.sentences ?? []);
      const text = capital(renumber(splice(from(), from(), random), random, year));
      return random.next() < 0.05 ? `${newName(random)}: ${text}` : text;
    };
    const main = parse(model.main);
    rewrite(main, sentence);
    const heading = main.querySelector('h1');
    if (heading) heading.textContent = entry.title;
    const time = main.querySelector('.when time');
    if (time && date) time.textContent = longDate(date, locale);
    const file = join(folder, made.path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, document(made, main.toString(), locale));
    return made;
  });
}
