import type { Locale } from '../../domain/locales.ts';
import { formatIso } from '../../i18n/date-format.ts';
import { slug } from '../../vietnamese/slug.ts';
import type { TimelineView } from '../view.ts';

/** The words of the page: `pillar.economic`, `kind.summit`, `role.chair`, `timeline.since` and what `timelineExport` holds. */
export interface PageWords {
  readonly locale: Locale;
  /** the words under a key, `{name}` filled in; empty where there are none */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
}

/** Whole years are said as years: `2010-01-01` begins 2010, `2010-12-31` ends it. */
const plain = (iso: string | undefined, ends: string): string | undefined => (iso?.endsWith(ends) && iso.length === 10 ? iso.slice(0, 4) : iso);

function period(view: TimelineView): { readonly from: string | undefined; readonly to: string | undefined } {
  return { from: plain(view.from, '-01-01'), to: plain(view.to, '-12-31') };
}

/** The name of each value; the value itself where the page has no word for it. */
const names = (group: string, values: readonly string[], words: PageWords) => values.map((value) => words.say(`${group}.${value}`) || value);

/**
 * Says a period: `2010–2020`, `5/4/2010 – 1/11/2020`, `từ 2010`.
 *
 * @param view what is shown
 * @param words words of the page
 * @returns the period in words; empty where it is open at both ends
 */
export function periodWords(view: TimelineView, words: PageWords): string {
  const { from, to } = period(view);
  const said = (iso: string) => formatIso(iso, words.locale, 'short');
  if (from && to) return from === to ? said(from) : `${said(from)}${from.length + to.length === 8 ? '–' : ' – '}${said(to)}`;
  if (from) return words.say('timeline.since', { from: said(from) });
  return to ? words.say('timeline.until', { to: said(to) }) : '';
}

/**
 * Says a view in words.
 *
 * @param view what is shown
 * @param words words of the page
 * @returns what is asked for, one phrase a filter, the period first; none for the whole timeline
 */
export function viewWords(view: TimelineView, words: PageWords): string[] {
  return [
    periodWords(view, words),
    names('pillar', view.pillars, words).join(', '),
    names('kind', view.kinds, words).join(', '),
    view.roles.length > 0 ? words.say('timelineExport.roles', { roles: names('role', view.roles, words).join(', ') }) : '',
    view.depth < 3 ? words.say('timelineExport.level', { level: view.depth }) : '',
    view.query ? words.say('timelineExport.query', { query: view.query }) : '',
  ].filter(Boolean);
}

/** Longest part of a file name that a reader's own words make, in characters. */
const QUERY_PART = 30;
/** Longer names are cut: some file systems take 255 bytes, and nobody reads so much. */
const LONGEST = 100;

/**
 * Names a file after the view it holds.
 *
 * @param view what is shown
 * @param words words of the page
 * @param ending `csv`, `svg` …
 * @returns `viet-nam-asean-2010-2020.csv`: lower-case ASCII, digits and hyphens
 */
export function fileName(view: TimelineView, words: PageWords, ending: string): string {
  const { from, to } = period(view);
  const ends = [...new Set([from, to])].filter((iso) => iso !== undefined);
  // Years can stand side by side; days would run together.
  const years = from && to && ends.every((iso) => iso.length === 4);
  const parts = [
    years ? ends.join('-') : periodIso(from, to, words),
    ...names('pillar', view.pillars, words),
    ...names('kind', view.kinds, words),
    ...names('role', view.roles, words),
    view.depth < 3 ? words.say('timelineExport.level', { level: view.depth }) : '',
    slug(view.query).slice(0, QUERY_PART),
  ];
  const stem = ['viet-nam-asean', ...parts.map(slug).filter(Boolean)].join('-');
  return `${stem.slice(0, LONGEST).replace(/-+$/, '')}.${ending}`;
}

function periodIso(from: string | undefined, to: string | undefined, words: PageWords): string {
  return [from && words.say('timeline.since', { from }), to && words.say('timeline.until', { to })].filter(Boolean).join('-');
}
