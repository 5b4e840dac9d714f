import type { Locale } from '../../domain/locales.ts';
import { formatIso } from '../../i18n/date-format.ts';
import { slug } from '../../vietnamese/slug.ts';
import type { TimelineView } from '../view.ts';

/** Names of what a view can ask for, and the words around them, in the reader's language. */
export interface ViewNames {
  readonly locale: Locale;
  readonly pillar: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly role: Readonly<Record<string, string>>;
  /** words with `{from}`, `{to}`, `{level}`, `{query}` and `{roles}` in them */
  readonly since: string;
  readonly until: string;
  readonly level: string;
  readonly query: string;
  readonly roles: string;
}

/** Whole years are said as years: `2010-01-01` begins 2010, `2010-12-31` ends it. */
const plain = (iso: string | undefined, ends: string): string | undefined => (iso?.endsWith(ends) && iso.length === 10 ? iso.slice(0, 4) : iso);

function period(view: TimelineView): { readonly from: string | undefined; readonly to: string | undefined } {
  return { from: plain(view.from, '-01-01'), to: plain(view.to, '-12-31') };
}

/**
 * Says a period: `2010–2020`, `5/4/2010 – 1/11/2020`, `từ 2010`.
 *
 * @param view what is shown
 * @param names words of the language
 * @returns the period in words; empty where it is open at both ends
 */
export function periodWords(view: TimelineView, names: ViewNames): string {
  const { from, to } = period(view);
  const said = (iso: string) => formatIso(iso, names.locale, 'short');
  if (from && to) return from === to ? said(from) : `${said(from)}${from.length + to.length === 8 ? '–' : ' – '}${said(to)}`;
  if (from) return names.since.replace('{from}', said(from));
  return to ? names.until.replace('{to}', said(to)) : '';
}

/**
 * Says a view in words.
 *
 * @param view what is shown
 * @param names words of the language
 * @returns what is asked for, one phrase a filter, the period first; none for the whole timeline
 */
export function viewWords(view: TimelineView, names: ViewNames): string[] {
  const named = (values: readonly string[], list: Readonly<Record<string, string>>) => values.map((value) => list[value] ?? value).join(', ');
  return [
    periodWords(view, names),
    named(view.pillars, names.pillar),
    named(view.kinds, names.kind),
    view.roles.length > 0 ? names.roles.replace('{roles}', named(view.roles, names.role)) : '',
    view.depth < 3 ? names.level.replace('{level}', String(view.depth)) : '',
    view.query ? names.query.replace('{query}', () => view.query) : '',
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
 * @param names words of the language
 * @param ending `csv`, `svg` …
 * @returns `viet-nam-asean-2010-2020.csv`: lower-case ASCII, digits and hyphens
 */
export function fileName(view: TimelineView, names: ViewNames, ending: string): string {
  const { from, to } = period(view);
  const ends = [...new Set([from, to])].filter((iso) => iso !== undefined);
  // Years can stand side by side; days would run together.
  const years = from && to && ends.every((iso) => iso.length === 4);
  const parts = [
    years ? ends.join('-') : periodIso(from, to, names),
    ...view.pillars.map((one) => names.pillar[one] ?? one),
    ...view.kinds.map((one) => names.kind[one] ?? one),
    ...view.roles.map((one) => names.role[one] ?? one),
    view.depth < 3 ? names.level.replace('{level}', String(view.depth)) : '',
    slug(view.query).slice(0, QUERY_PART),
  ];
  const stem = ['viet-nam-asean', ...parts.map(slug).filter(Boolean)].join('-');
  return `${stem.slice(0, LONGEST).replace(/-+$/, '')}.${ending}`;
}

function periodIso(from: string | undefined, to: string | undefined, names: ViewNames): string {
  return [from && names.since.replace('{from}', from), to && names.until.replace('{to}', to)].filter(Boolean).join('-');
}
