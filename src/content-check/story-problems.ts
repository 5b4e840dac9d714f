import { firstDay, parsePartialDate } from '../domain/partial-date.ts';
import { parseRecordLink } from '../domain/record-link.ts';
import type { CheckedRecord } from './check-record.ts';
import type { Problem } from './problem.ts';

/** The pointers of a story's steps in their order; nothing where the schema has more to say. */
function steps({ yaml }: CheckedRecord): readonly string[] {
  const list = (yaml.data as { steps?: unknown }).steps;
  return Array.isArray(list) ? list.map((step: { about?: unknown } | null) => String(step?.about)) : [];
}

/**
 * Checks that the steps of every story follow each other in time.
 *
 * @param records all records that could be read
 * @returns a problem for each step that happened before the one above it
 */
export function storyProblems(records: readonly CheckedRecord[]): Problem[] {
  const days = new Map(
    records.flatMap(({ link, id, yaml }) => {
      const date = link === 'milestone' ? parsePartialDate(String((yaml.data as { date?: unknown }).date)) : undefined;
      return date ? [[id, firstDay(date)] as const] : [];
    }),
  );
  const dayOf = (pointer: string | undefined) => days.get(parseRecordLink(pointer ?? '')?.id ?? '');
  return records
    .filter(({ link }) => link === 'story')
    .flatMap((story) =>
      steps(story).flatMap((pointer, index, all): Problem[] => {
        const [day, before] = [dayOf(pointer), dayOf(all[index - 1])];
        if (!day || !before || day >= before) return [];
        return [
          {
            file: story.file,
            ...story.yaml.locate(['steps', index, 'about']),
            vi: `Cột mốc “${pointer}” diễn ra trước bước đứng trên nó: xếp các bước theo thời gian.`,
            en: `“${pointer}” happened before the step above it: put the steps in order of time.`,
          },
        ];
      }),
    );
}
