import type { z } from 'zod';
import { type Problem, problemFromMessage } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Checks data against its schema, as it is written and as the build will read it.
 *
 * @param schema schema of the collection
 * @param yaml the data and the places of its values
 * @param file its path, for messages
 * @returns one problem for each thing the schema refuses
 */
export function schemaProblems(schema: z.ZodType, yaml: YamlFile, file: string): Problem[] {
  const written = schema.safeParse(yaml.data);
  const result = written.success ? schema.safeParse(yaml.built) : written;
  if (result.success) return [];
  return result.error.issues.map((issue) => problemFromMessage(file, yaml.locate(issue.path), issue.message, issue.path.join('.')));
}
