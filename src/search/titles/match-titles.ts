import type { Locale } from '../../domain/locales.ts';
import { type NameWord, nameWords } from '../name-words.ts';
import type { Query } from '../query.ts';
import { type Asked, ask, keyWeight, matchName, type NameMatch, type WordWeights } from './match-name.ts';
import { entryKeys, nameKeys, type TitleEntry, titleForms } from './title-entry.ts';

/** An entry that a query names, wholly or in part. */
export interface TitleHit extends NameMatch {
  readonly entry: TitleEntry;
  /** the name that matched best */
  readonly name: string;
  /** whether that name is the title, or a part of it */
  readonly byTitle: boolean;
}

/** A match and the name it was found by. */
type NamedMatch = NameMatch & Pick<TitleHit, 'name' | 'byTitle'>;

/** What most readers want first when names are alike: what explains, then what happened, then tables and exercises. */
const KIND_WORTH: Readonly<Record<string, number>> = {
  term: 0.05,
  document: 0.045,
  page: 0.045,
  milestone: 0.04,
  comparison: 0.04,
  series: 0.03,
  table: 0.03,
  article: 0.025,
  story: 0.025,
  row: 0.01,
  index: 0,
  quiz: -0.02,
  year: -0.08,
};

/** What a date is asked for: what happened on it, more than what was issued or written. */
const DATE_WORTH: Readonly<Record<string, number>> = { term: 0.06, milestone: 0.06, document: 0.045, row: 0.03, article: -0.05 };

/** The least share of a query that a name must have to be a hit. */
const LEAST_COVERAGE = 0.3;
/** What words found in several names of an entry count for, compared with words of one name. */
const SCATTERED = 0.8;

/** A name taken apart. */
interface PreparedName {
  readonly name: string;
  readonly words: readonly NameWord[];
  readonly keys: ReadonlySet<string>;
  /** whether it is the title, or a part of it */
  readonly title: boolean;
}

/** An entry with its names taken apart. */
interface Prepared {
  readonly names: readonly PreparedName[];
  /** keys of its dates and of the dates and numbers in its names */
  readonly keys: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

const preparedEntries = new WeakMap<TitleEntry, Prepared>();

function prepare(entry: TitleEntry, locale: Locale): Prepared {
  const known = preparedEntries.get(entry);
  if (known) return known;
  const titles = titleForms(entry.title);
  const names = [...titles, ...entry.names].map((name, index) => ({
    name,
    words: nameWords(name, locale),
    keys: new Set(nameKeys(name)),
    title: index < titles.length,
  }));
  const keys = entryKeys(entry);
  const years = keys.filter((key) => key.startsWith('nam')).map((key) => key.slice(3));
  const made = { names, keys: new Set(keys), years: new Set(years) };
  preparedEntries.set(entry, made);
  return made;
}

const hasAny = (keys: ReadonlySet<string>) => (group: readonly string[]) => group.some((key) => keys.has(key));

/** How well an entry answers dates and numbers alone: best where they are in its title, then in another name, then its own date. */
function matchKeys({ names, keys }: Prepared, entry: TitleEntry, { keys: groups }: Asked): NamedMatch | undefined {
  const found = groups.filter(hasAny(keys));
  if (found.length === 0) return undefined;
  const at = names.findIndex((name) => found.every(hasAny(name.keys)));
  // Of what lasted several days the first is meant rather than a later one.
  const begins = found.every(hasAny(new Set(entry.date ? entryKeys({ ...entry, title: '', names: [], end: '' }) : [])));
  const score = names[at]?.title ? 1.1 : at > 0 ? 1.06 : begins ? 1 : 0.97;
  const coverage = found.length / groups.length;
  return {
    score: score * coverage,
    coverage,
    exact: coverage === 1,
    slips: new Map(),
    name: names[Math.max(at, 0)]?.name ?? '',
    byTitle: names[at]?.title ?? false,
  };
}

function matchWords(prepared: Prepared, asked: Asked, weights: WordWeights): NamedMatch {
  const { names, keys, years } = prepared;
  const gained = asked.keys.filter(hasAny(keys)).reduce((sum, group) => sum + keyWeight(group), 0);
  const matches = names.map(({ name, words, title }) => ({ name, byTitle: title, ...matchName(asked, words, gained, years, weights) }));
  const title = Math.max(...matches.map((match) => (match.byTitle ? match.score : 0)));
  // A name that its title bears out counts for more than one that stands beside it.
  const weighed = matches.map((match) => (match.byTitle ? match : { ...match, score: match.score - 0.1 * Math.max(0, 1 - title) }));
  const best = weighed.reduce((a, b) => (b.score > a.score ? b : a));
  const all = matchName(
    asked,
    names.flatMap(({ words }) => words),
    gained,
    years,
    weights,
  );
  const scattered = SCATTERED * all.score;
  return all.coverage > best.coverage + 0.05 && scattered > best.score ? { ...all, name: best.name, byTitle: false, exact: false, score: scattered } : best;
}

function matchEntry(entry: TitleEntry, asked: readonly Asked[], weights: WordWeights, locale: Locale): TitleHit | undefined {
  const prepared = prepare(entry, locale);
  let best: TitleHit | undefined;
  for (const one of asked) {
    const onlyKeys = one.words.length === 0;
    if (one.keys.length > 0 && !one.keys.some(hasAny(prepared.keys))) continue;
    const match = onlyKeys ? matchKeys(prepared, entry, one) : matchWords(prepared, one, weights);
    if (!match || match.coverage < LEAST_COVERAGE) continue;
    const dated = onlyKeys && one.keys.every((group) => group.every((key) => /^(?:ngay|thang)/.test(key)));
    const worth = ((dated ? DATE_WORTH : KIND_WORTH)[entry.kind] ?? 0) - 0.004 * Math.max(0, entry.level - 1);
    if (!best || match.score + worth > best.score) best = { ...match, entry, score: match.score + worth };
  }
  return best;
}

/**
 * Finds the entries that a query names: all words in any order, the last one perhaps unfinished, with one slip a word
 * where no name has the word as typed; or by a date or document number.
 *
 * @param query a query taken apart
 * @param entries entries to look at
 * @param weights how frequent words are in all names
 * @param locale language of the entries
 * @returns those that have at least a third of the query, the best first
 */
export function matchTitles(query: Query, entries: Iterable<TitleEntry>, weights: WordWeights, locale: Locale): TitleHit[] {
  const asked = query.forms.map((form) => ask(form, weights));
  const hits = [...entries].flatMap((entry) => matchEntry(entry, asked, weights, locale) ?? []);
  return hits.sort((a, b) => b.score - a.score || (a.entry.path < b.entry.path ? -1 : 1));
}
