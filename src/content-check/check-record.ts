import type { z } from 'zod';
import type { RecordKind } from '../domain/record-link.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { sourceProblems } from './source-problems.ts';
import { unfinishedProblems } from './unfinished-problems.ts';
import { unicodeProblems } from './unicode-problems.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

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
 * @param text the file's text
 * @param file its path below the project's root, `content/<collection>/<id>.yaml`
 * @param collection schema and kind of the collection
 * @returns the record, if it could be read, and what is wrong with it
 */
export function checkRecord(text: string, file: string, collection: { schema: z.ZodType; link: RecordKind }): { record?: CheckedRecord; problems: Problem[] } {
  const problems = unicodeProblems(text, file);
  const yaml = readYaml(text, file);
  if (Array.isArray(yaml)) return { problems: [...problems, ...yaml] };
  if (typeof yaml.data !== 'object' || yaml.data === null)
    return { problems: [...problems, { file, line: 1, vi: 'Tệp trống hoặc không phải một bản ghi.', en: 'The file is empty or is not a record.' }] };
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  problems.push(...schemaProblems(collection.schema, yaml, file), ...sourceProblems(yaml, file), ...unfinishedProblems(text, file));
  const written = (yaml.data as { id?: unknown }).id;
  if (typeof written === 'string' && written !== id)
    problems.push({
      file,
      ...yaml.locate(['id']),
      vi: `Mã “${written}” khác tên tệp “${id}”. Sửa mã hoặc đổi tên tệp cho giống nhau.`,
      en: `The id “${written}” differs from the file’s name “${id}”. Make the two the same.`,
    });
  return { record: { file, link: collection.link, yaml, id }, problems };
}
