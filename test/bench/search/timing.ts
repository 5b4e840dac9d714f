/** What a search page showed while a query was typed, with times in ms since 1970. */
export interface Seen {
  readonly keys: number[];
  readonly states: {
    readonly at: number;
    /** the first five, of the list of answers or else of the suggestions */
    readonly titles: readonly string[];
    /** whether they are of the list of answers */
    readonly listed: boolean;
    /** how many of them have an excerpt */
    readonly excerpts: number;
  }[];
}

/** A file that came over the line. */
export interface Load {
  /** ms since 1970 */
  readonly at: number;
  /** as sent, compressed, with headers */
  readonly bytes: number;
  /** whether it is of the search, where it came before the first key */
  readonly ahead: boolean;
}

/** What one query cost a reader, in ms; `undefined` where there was no answer. */
export interface Timing {
  /** from the first key to any answer, perhaps to fewer letters */
  readonly firstAnswer: number | undefined;
  /** from the last key until the answer stands first that stays first */
  readonly wholeQuery: number | undefined;
  /** from the first and from the last key until the first five answers stand as they stay, with their excerpts */
  readonly full: number | undefined;
  readonly fullAfterLast: number | undefined;
  /** bytes of the search that came with the page, before the first key */
  readonly ahead: number;
  /** bytes from the first key to the first answer, to that for the whole query, and to the full one */
  readonly firstBytes: number;
  readonly wholeBytes: number;
  readonly fullBytes: number;
}

/**
 * Reads from what a page showed how long its reader waited.
 *
 * @param seen what it showed
 * @param loads what came over the line
 * @param excerpts whether its answers have excerpts, without which they are not full
 * @returns the times
 */
export function readTiming({ keys, states }: Seen, loads: readonly Load[], excerpts: boolean): Timing {
  const [firstKey = 0, lastKey = 0] = [keys[0], keys.at(-1)];
  const final = states.at(-1);
  const sum = (some: readonly Load[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const until = (at: number | undefined) => sum(loads.filter((load) => load.at >= firstKey && load.at <= (at ?? Number.POSITIVE_INFINITY)));
  const found = final !== undefined && final.titles.length > 0;
  /** Since when something has held, of what found anything. */
  const since = (holds: (state: Seen['states'][number]) => boolean) => (found ? states[states.findLastIndex((state) => !holds(state)) + 1]?.at : undefined);
  const first = found ? states.find(({ titles }) => titles.length > 0)?.at : undefined;
  const whole = since(({ titles }) => titles[0] === final?.titles[0]);
  const full = since(
    (state) => state.listed && state.titles.join('\n') === final?.titles.join('\n') && (!excerpts || state.excerpts >= (final?.excerpts ?? 0)),
  );
  const after = (key: number, at: number | undefined) => (at === undefined ? undefined : Math.max(0, at - key));
  return {
    firstAnswer: after(firstKey, first),
    wholeQuery: after(lastKey, whole),
    full: after(firstKey, full),
    fullAfterLast: after(lastKey, full),
    ahead: sum(loads.filter((load) => load.at < firstKey && load.ahead)),
    firstBytes: until(first),
    wholeBytes: until(whole),
    fullBytes: until(full),
  };
}
