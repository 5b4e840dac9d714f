import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { z } from 'zod';
import { type CheckedProse, checkProse } from '../../../src/content-check/check-prose.ts';
import { type CheckedRecord, checkRecord } from '../../../src/content-check/check-record.ts';
import type { Problem } from '../../../src/content-check/problem.ts';
import { problemsBetween } from '../../../src/content-check/problems-between.ts';
import type { RecordKind } from '../../../src/domain/record-link.ts';
import { proseCollections, recordCollections } from '../../../src/schemas/collections.ts';
import { mutate } from './mutate.ts';
import { seeded } from './random.ts';
import { dangers, madeBy } from './rendered.ts';

interface Source {
  readonly file: string;
  readonly text: string;
  readonly collection: { readonly schema: z.ZodType; readonly link: RecordKind };
}

const today = '2026-11-22';

/** Larger files are more of the same and would take most of the time. */
const LARGEST = 60_000;

const sources: readonly Source[] = [
  ...Object.entries(recordCollections).flatMap(([folder, collection]) => globSync(`content/${folder}/*.yaml`).map((file) => ({ file, collection }))),
  ...Object.entries(proseCollections).flatMap(([folder, collection]) => globSync(`content/${folder}/{vi,en}/**/*.mdx`).map((file) => ({ file, collection }))),
]
  .sort((a, b) => (a.file < b.file ? -1 : 1))
  .map(({ file, collection }) => ({ file, collection, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => text.length <= LARGEST);
const prose = sources.filter(({ file }) => file.endsWith('.mdx'));

const index = new Set(
  globSync('content/**/*.{yaml,mdx}').flatMap((file) => {
    const [, folder = '', ...rest] = file.split('/');
    const collection = { ...recordCollections, ...proseCollections }[folder as keyof typeof recordCollections];
    const path = rest.slice(folder in proseCollections ? 1 : 0).join('/');
    return collection ? [`${collection.link}:${path.replace(/\.\w+$/, '')}`] : [];
  }),
);

/** Whether a problem tells its reader where and what. */
const isTold = ({ vi, en, line, column }: Problem, lines: number) =>
  vi.trim() !== '' && en.trim() !== '' && vi !== en && (line === undefined || (line >= 1 && line <= lines)) && (column === undefined || column >= 1);

const originals = new Map<string, CheckedProse | undefined>();

/** The other language of a file, as it stands. */
function pairOf(file: string): CheckedProse[] {
  const other = file.includes('/vi/') ? file.replace('/vi/', '/en/') : file.replace('/en/', '/vi/');
  if (!originals.has(other)) {
    const source = sources.find((one) => one.file === other);
    originals.set(other, source && checkProse(source.text, other, source.collection, today).prose);
  }
  const pair = originals.get(other);
  return pair ? [pair] : [];
}

/**
 * The problems that a file has by itself, and those that appear beside its pair. A file is judged by
 * the first alone: nearly every change makes it differ from its pair, and little would be let through.
 */
function problemsOf({ file, collection }: Source, text: string): { own: Problem[]; beside: Problem[] } {
  const between = (records: CheckedRecord[], prose: CheckedProse[]) => problemsBetween({ records, prose, index, photos: new Set(), exists: () => true });
  if (!file.endsWith('.mdx')) {
    const { record, problems } = checkRecord(text, file, collection, today);
    return { own: [...problems, ...between(record ? [record] : [], [])], beside: [] };
  }
  const { prose: one, problems } = checkProse(text, file, collection, today);
  const alone = one ? [one] : [];
  return { own: [...problems, ...between([], alone)], beside: between([], [...alone, ...pairOf(file)]) };
}

/** What would go wrong with a file that the check lets through. */
function faultsOfAccepted({ file, collection }: Source, text: string): string[] {
  if (!file.endsWith('.mdx')) return collection.schema.safeParse(load(text)).success ? [] : ['the build’s own reading does not fit the schema'];
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  if (!collection.schema.safeParse(load(head)).success) return ['the build’s own reading of the head does not fit the schema'];
  return dangers(madeBy(text));
}

/** What came of one spoilt file. */
export interface Outcome {
  readonly file: string;
  readonly accepted: boolean;
  /** what should never happen */
  readonly faults: readonly string[];
}

/**
 * Spoils a real file in a way that its seed decides, checks it, and looks at what would be published
 * if the check let it through.
 *
 * @param seed number of the trial
 * @returns what came of it; whatever is thrown on the way is a fault
 */
export function trial(seed: number): Outcome {
  const random = seeded(seed);
  // Prose is where code could hide.
  const source = random.pick(random.below(3) > 0 ? prose : sources);
  const text = mutate(source.text, random.pick(sources).text, random);
  try {
    const { own, beside } = problemsOf(source, text);
    const lines = text.split('\n').length;
    const untold = own.filter((problem) => !isTold(problem, lines)).map((problem) => `untold: ${JSON.stringify(problem)}`);
    untold.push(...beside.filter((problem) => !isTold(problem, Number.POSITIVE_INFINITY)).map((problem) => `untold: ${JSON.stringify(problem)}`));
    if (own.length > 0 || untold.length > 0) return { file: source.file, accepted: false, faults: untold };
    return { file: source.file, accepted: true, faults: faultsOfAccepted(source, text) };
  } catch (error) {
    return { file: source.file, accepted: false, faults: [(error as Error).stack ?? String(error)] };
  }
}
