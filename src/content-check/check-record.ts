import type { z } from 'zod';
import type { RecordKind } from '../domain/record-link.ts';
import { datesAhead } from './dates-ahead.ts';
import { fileText } from './file-text.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { sourceProblems } from './source-problems.ts';
import { styleProblems } from './style-problems.ts';
import { unfinishedProblems } from './unfinished-problems.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';
import { recordRunningTexts } from './yaml-running-text.ts';

/** A record that could be read. */
export interface CheckedRecord {
  readonly file: string;
  readonly link: RecordKind;
  readonly yaml: YamlFile;
  /** the id its file name gives it */
  readonly id: string;
}

/**
 * Checks one record file by itself; pointers to other records are checked once all are known.
 *
 * @param written the file's text
 * @param file its path below the project's root, `content/<collection>/<id>.yaml`
 * @param collection schema and kind of the collection
 * @param today the day of the check in Viet Nam, ISO
 * @returns the record, if it could be read, and what is wrong with it
 */
export function checkRecord(
  written: string,
  file: string,
  collection: { schema: z.ZodType; link: RecordKind },
  today: string,
): { record?: CheckedRecord; problems: Problem[] } {
  const { text, problems: found, readable } = fileText(written, file);
  const problems = [...found];
  if (!readable) return { problems };
  const yaml = readYaml(text, file);
  if (Array.isArray(yaml)) return { problems: [...problems, ...yaml] };
  const { data } = yaml;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { problems: [...problems, { file, line: 1, vi: 'Tệp trống hoặc không phải một bản ghi.', en: 'The file is empty or is not a record.' }] };
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const { id: own, date } = data as { id?: unknown; date?: unknown };
  problems.push(
    ...schemaProblems(collection.schema, yaml, file),
    ...sourceProblems(yaml, file),
    ...unfinishedProblems(text, file),
    ...datesAhead(yaml, file, today),
    ...styleProblems(recordRunningTexts(yaml, collection.link), file, { today, date: typeof date === 'string' ? date : undefined }),
  );
  if (typeof own === 'string' && own !== id)
    problems.push({
      file,
      ...yaml.locate(['id']),
      vi: `Mã “${own}” khác tên tệp “${id}”. Sửa mã hoặc đổi tên tệp cho giống nhau.`,
      en: `The id “${own}” differs from the file’s name “${id}”. Make the two the same.`,
    });
  return { record: { file, link: collection.link, yaml, id }, problems };
}
