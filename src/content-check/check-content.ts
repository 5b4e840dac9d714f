import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { todayInVietNam } from '../domain/today.ts';
import { proseCollections, recordCollections } from '../schemas/collections.ts';
import { site } from '../schemas/site.ts';
import { type CheckedProse, checkProse } from './check-prose.ts';
import { type CheckedRecord, checkRecord } from './check-record.ts';
import { fileText } from './file-text.ts';
import { photoFileProblems } from './photo-problems.ts';
import type { Problem } from './problem.ts';
import { problemsBetween } from './problems-between.ts';
import { schemaProblems } from './schema-problems.ts';
import { strayFiles } from './stray-files.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Reads and checks the whole content: each file by itself, then what the files say of each other.
 *
 * @param root the project's root, which holds `content/`
 * @param today the day of the check in Viet Nam, ISO
 * @returns every problem, in the order of files and lines; none when the content can be published
 */
export async function checkContent(root: string, today: string = todayInVietNam()): Promise<Problem[]> {
  const problems: Problem[] = [];
  const records: CheckedRecord[] = [];
  const prose: CheckedProse[] = [];
  // A file that cannot be read is still there: links to it are not to blame.
  const index = new Set<string>();
  const files = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .sort();
  const read = (file: string) => readFileSync(join(root, file), 'utf8');

  const everything = files('content/**/*').filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile());
  problems.push(...strayFiles(everything.map((file) => file.slice('content/'.length))));
  for (const file of files('content/site.yaml')) {
    const { text, problems: found } = fileText(read(file), file);
    const yaml = readYaml(text, file);
    problems.push(...found, ...(Array.isArray(yaml) ? yaml : schemaProblems(site, yaml, file)));
  }
  for (const [folder, collection] of Object.entries(recordCollections))
    for (const file of files(`content/${folder}/*.yaml`)) {
      index.add(`${collection.link}:${basename(file, '.yaml')}`);
      const checked = checkRecord(read(file), file, collection, today);
      problems.push(...checked.problems);
      if (checked.record) records.push(checked.record);
    }
  for (const [folder, collection] of Object.entries(proseCollections))
    for (const file of files(`content/${folder}/{vi,en}/**/*.mdx`)) {
      index.add(
        `${collection.link}:${file
          .split('/')
          .slice(3)
          .join('/')
          .replace(/\.mdx$/, '')}`,
      );
      const checked = checkProse(read(file), file, collection, today);
      problems.push(...checked.problems);
      if (checked.prose) prose.push(checked.prose);
    }
  const photos = files('content/photos/*.{jpg,jpeg,png,webp}');
  for (const file of photos) problems.push(...(await photoFileProblems(file, readFileSync(join(root, file)))));

  problems.push(
    ...problemsBetween({ records, prose, index, photos: new Set(photos.map((file) => basename(file))), exists: (file) => existsSync(join(root, file)) }),
  );
  return problems.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
