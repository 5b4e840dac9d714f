import { firstDay, lastDay, parsePartialDate } from '../domain/partial-date.ts';
import { type MilestoneKind, milestoneKinds, type RoleKind, roleKinds } from '../schemas/milestone-kinds.ts';
import { type Pillar, pillarIds } from '../schemas/pillar-ids.ts';

/** What a reader asks to see of the timeline. The page, its embed and its exports take the same view, and the address says it. */
export interface TimelineView {
  /** ISO date, also partial: `2010`, `2010-04`; open where missing */
  readonly from?: string;
  readonly to?: string;
  /** in one of these fields; all where empty, as for the two lists below */
  readonly pillars: readonly Pillar[];
  readonly kinds: readonly MilestoneKind[];
  readonly roles: readonly RoleKind[];
  /** least significant level shown: 1 everybody, 2 students, 3 researchers */
  readonly depth: 1 | 2 | 3;
  /** words that the milestone must have */
  readonly query: string;
  /** id of the milestone that is open in place */
  readonly open?: string;
}

/** The parameters of an address that a view is read from, in the order in which they are written. */
export const viewParameters = ['from', 'to', 'pillar', 'kind', 'role', 'depth', 'q', 'open'] as const;

/** A parameter that means nothing; `order` where the last day stands before the first. */
export type ViewFault = (typeof viewParameters)[number] | 'order';

/** The whole timeline. */
export const wholeView: TimelineView = { pillars: [], kinds: [], roles: [], depth: 3, query: '' };

/** Longest text a reader may search for, in characters: longer ones are never typed, and cost time. */
export const QUERY_LENGTH = 200;
const ID = /^[a-z0-9-]{1,120}$/;

/** Values of a list that are known; undefined where there are others among them. */
function listed<Value extends string>(text: string | null, known: readonly Value[]): readonly Value[] | undefined {
  const values = [...new Set((text ?? '').split(',').filter(Boolean))];
  return values.every((value) => (known as readonly string[]).includes(value)) ? known.filter((value) => values.includes(value)) : undefined;
}

/**
 * Reads a view from the query of an address. What means nothing is left out and named, never thrown at the reader.
 *
 * @param parameters query of the address; unknown names are left alone
 * @returns the view, and the parameters that meant nothing
 */
export function readView(parameters: URLSearchParams): { readonly view: TimelineView; readonly faults: readonly ViewFault[] } {
  const faults: ViewFault[] = [];
  const given = (name: (typeof viewParameters)[number]) => parameters.get(name)?.trim() || null;
  /** A value that was given and is good; one that is not good is named. */
  const good = <Value>(name: (typeof viewParameters)[number], value: Value | undefined): Value | undefined => {
    if (value === undefined && given(name) !== null) faults.push(name);
    return given(name) === null ? undefined : value;
  };
  const date = (name: 'from' | 'to') => {
    const text = given(name);
    return good(name, text !== null && parsePartialDate(text) ? text : undefined);
  };
  let from = date('from');
  let to = date('to');
  if (from && to && dayOf(from, 'first') > dayOf(to, 'last')) {
    faults.push('order');
    from = undefined;
    to = undefined;
  }
  const depth = good(
    'depth',
    ([1, 2, 3] as const).find((level) => String(level) === given('depth')),
  );
  const query = good('q', (given('q')?.length ?? 0) <= QUERY_LENGTH ? (given('q') ?? '') : undefined);
  const open = good('open', ID.test(given('open') ?? '') ? (given('open') ?? undefined) : undefined);
  return {
    view: {
      ...(from && { from }),
      ...(to && { to }),
      pillars: good('pillar', listed(given('pillar'), pillarIds)) ?? [],
      kinds: good('kind', listed(given('kind'), milestoneKinds)) ?? [],
      roles: good('role', listed(given('role'), roleKinds)) ?? [],
      depth: depth ?? 3,
      query: query ?? '',
      ...(open && { open }),
    },
    faults,
  };
}

/**
 * Writes a view as the query of an address.
 *
 * @param view what is shown
 * @returns parameters in a fixed order, so that the same view always has the same address; what is as in the whole timeline is left out
 */
export function writeView(view: TimelineView): URLSearchParams {
  const values: Readonly<Record<(typeof viewParameters)[number], string>> = {
    from: view.from ?? '',
    to: view.to ?? '',
    pillar: view.pillars.join(),
    kind: view.kinds.join(),
    role: view.roles.join(),
    depth: view.depth === 3 ? '' : String(view.depth),
    q: view.query,
    open: view.open ?? '',
  };
  return new URLSearchParams(viewParameters.filter((name) => values[name] !== '').map((name) => [name, values[name]]));
}

/**
 * A day at one end of a partial date.
 *
 * @param iso a partial date that exists
 * @param end which end of it
 * @returns an ISO day
 * @throws RangeError where there is no such date
 */
export function dayOf(iso: string, end: 'first' | 'last'): string {
  const date = parsePartialDate(iso);
  if (!date) throw new RangeError(`No such date: ${iso}`);
  return end === 'first' ? firstDay(date) : lastDay(date);
}
