/** What one language version of a piece says about when it may be read. */
export interface PublicationTerms {
  /** a draft is public on no day */
  readonly draft?: boolean | undefined;
  /** ISO day in Viet Nam from which it is public */
  readonly date: string;
}

/** Whether a piece is public, and if not, why. */
export type Publication = { readonly state: 'public' } | { readonly state: 'draft' } | { readonly state: 'scheduled'; readonly on: string };

/**
 * Decides whether a piece is public. It appears in all its languages at once: a draft in one holds
 * back the others, and the latest of their days counts.
 *
 * @param versions its language versions
 * @param today the ISO day in Viet Nam, as `todayInVietNam` gives it
 * @returns `public` from the beginning of its day on; else `draft`, or `scheduled` with its day
 */
export function publicationOf(versions: readonly PublicationTerms[], today: string): Publication {
  if (versions.some((version) => version.draft)) return { state: 'draft' };
  const on = versions.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return on > today ? { state: 'scheduled', on } : { state: 'public' };
}
