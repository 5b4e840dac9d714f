import { diffArrays } from 'diff';

/** A run of words. */
export interface Run {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** A paragraph that changed, as runs of words; or how many in a row did not. */
export type ParagraphChange = { readonly runs: readonly Run[] } | { readonly unchanged: number };

const kindOf = ({ added, removed }: { added?: boolean; removed?: boolean }): Run['kind'] => (added ? 'added' : removed ? 'removed' : 'kept');

/** Words and signs, each with the space behind it, so that spaces never count as what two texts share; line breaks. */
const TOKEN = /\n|[\p{L}\p{M}\p{N}_]+[^\S\n]*|[^\p{L}\p{M}\p{N}_\n][^\S\n]*/gu;

/** Below this share of kept letters a reader sees sooner what happened when the two versions stand one after the other. */
const RECOGNISABLE = 0.35;

function whole(runs: readonly Run[], kind: 'removed' | 'added'): Run[] {
  const text = runs
    .filter((run) => run.kind === kind || run.kind === 'kept')
    .map((run) => run.text)
    .join('');
  return text === '' ? [] : [{ kind, text }];
}

function readable(runs: readonly Run[]): readonly Run[] {
  const letters = (list: readonly Run[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  const kept = letters(runs.filter(({ kind }) => kind === 'kept'));
  return kept > 0 && kept < RECOGNISABLE * letters(runs) ? [...whole(runs, 'removed'), ...whole(runs, 'added')] : runs;
}

/** Cuts runs into paragraphs where the new text has line breaks. A break alone, put in or taken out, changes no word. */
function cut(runs: readonly Run[]): ParagraphChange[] {
  const paragraphs: Run[][] = [[]];
  for (const { kind, text } of runs) {
    const pieces = kind === 'removed' ? [text.trim() === '' ? '' : text.replaceAll('\n', ' ¶ ')] : text.split('\n');
    pieces.forEach((piece, index) => {
      if (index > 0) paragraphs.push([]);
      if (piece) paragraphs.at(-1)?.push({ kind, text: piece });
    });
  }
  return paragraphs.filter((one) => one.length > 0).map((one) => (one.every(({ kind }) => kind === 'kept') ? { unchanged: 1 } : { runs: readable(one) }));
}

function hunk(removed: readonly string[], added: readonly string[]): ParagraphChange[] {
  if (added.length === 0) return removed.map((text) => ({ runs: [{ kind: 'removed', text }] }));
  if (removed.length === 0) return added.map((text) => ({ runs: [{ kind: 'added', text }] }));
  const tokens = (texts: readonly string[]) => texts.join('\n').match(TOKEN) ?? [];
  const comparator = (a: string, b: string) => a === b || (a !== '\n' && b !== '\n' && a.trim() === b.trim());
  return cut(diffArrays(tokens(removed), tokens(added), { comparator }).map((part) => ({ kind: kindOf(part), text: part.value.join('') })));
}

/**
 * Compares two versions of a text word by word, paragraph by paragraph.
 *
 * @param before paragraphs of the earlier version
 * @param after paragraphs of the later version
 * @returns the paragraphs that changed in the order of the later version, with those between counted
 */
export function wordChanges(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let removed: readonly string[] = [];
  for (const part of [...diffArrays([...before], [...after]), undefined]) {
    if (removed.length > 0 && !part?.added) {
      changes.push(...hunk(removed, []));
      removed = [];
    }
    if (part?.removed) removed = part.value;
    else if (part?.added) {
      changes.push(...hunk(removed, part.value));
      removed = [];
    } else if (part) changes.push({ unchanged: part.value.length });
  }
  // Unchanged paragraphs before, inside and after a passage that changed are counted as one run of them.
  const counted: ParagraphChange[] = [];
  for (const one of changes) {
    const last = counted.at(-1);
    if ('unchanged' in one && last && 'unchanged' in last) counted[counted.length - 1] = { unchanged: last.unchanged + one.unchanged };
    else counted.push(one);
  }
  return counted;
}
