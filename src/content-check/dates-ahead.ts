import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

const isAhead = (date: unknown, day: string): date is string =>
  typeof date === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(date) && date > day.slice(0, date.length);

/**
 * Finds days that must have passed but lie ahead: the review of a page, the standing it tells, the
 * publication of its sources. An article for a later day may have been reviewed up to that day.
 *
 * @param yaml a record or front matter
 * @param file its path, for messages
 * @param today the day of the check, ISO
 * @returns a problem for each
 */
export function datesAhead(yaml: YamlFile, file: string, today: string): Problem[] {
  const data = yaml.data as { reviewed?: unknown; asOf?: unknown; date?: unknown; sources?: unknown };
  const published = file.startsWith('content/articles/') && typeof data.date === 'string' && data.date > today ? data.date : today;
  const problem = (path: PropertyKey[], date: string): Problem => ({
    file,
    ...yaml.locate(path),
    vi: `${path.at(-1)?.toString()}: ${date} còn ở phía trước: ghi ngày đã qua.`,
    en: `${path.at(-1)?.toString()}: ${date} lies ahead: give a day that has passed.`,
  });
  const sources = Array.isArray(data.sources) ? data.sources : [];
  return [
    ...(isAhead(data.reviewed, published) ? [problem(['reviewed'], data.reviewed)] : []),
    ...(isAhead(data.asOf, published) ? [problem(['asOf'], data.asOf)] : []),
    ...sources.flatMap((source: { published?: unknown } | null, index) =>
      isAhead(source?.published, today) ? [problem(['sources', index, 'published'], source.published)] : [],
    ),
  ];
}
