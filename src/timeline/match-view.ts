import type { MilestoneKind, RoleKind } from '../schemas/milestone-kinds.ts';
import type { Pillar } from '../schemas/pillar-ids.ts';
import { fold } from '../vietnamese/fold.ts';
import { dayOf, type TimelineView } from './view.ts';

/** What must be known of a milestone to say whether a view shows it. */
export interface Asked {
  /** ISO days: the first it can have begun on, the last it can have ended on */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly pillars: readonly Pillar[];
  readonly kind: MilestoneKind;
  readonly roles: readonly RoleKind[];
  readonly significance: 1 | 2 | 3;
  /** its words, folded */
  readonly text: string;
}

const hasOne = <Value>(wanted: readonly Value[], own: readonly Value[]) => wanted.length === 0 || own.some((value) => wanted.includes(value));

/**
 * Turns a view into a question that is quick to ask of many milestones.
 *
 * @param view what is to be shown
 * @returns whether a milestone is in it; every word of the query must begin a word of the milestone, with marks or without
 */
export function matcherOf(view: TimelineView): (asked: Asked) => boolean {
  const words = fold(view.query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = view.from && dayOf(view.from, 'first');
  const last = view.to && dayOf(view.to, 'last');
  return (asked) =>
    asked.significance <= view.depth &&
    (!first || asked.lastDay >= first) &&
    (!last || asked.firstDay <= last) &&
    hasOne(view.pillars, asked.pillars) &&
    hasOne(view.kinds, [asked.kind]) &&
    hasOne(view.roles, asked.roles) &&
    words.every((word) => beginsWord(asked.text, word));
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  return false;
}
