import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { locales } from '../domain/locales.ts';
import { path, sectionPath } from '../i18n/routes.ts';
import { proseCollections, recordCollections } from '../schemas/collections.ts';
import { site } from '../schemas/site.ts';
import { addressProblems, type Claim } from './address-problems.ts';
import { type CheckedProse, checkProse } from './check-prose.ts';
import { type CheckedRecord, checkRecord } from './check-record.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { pairProblems } from './pair-problems.ts';
import { pointerProblems } from './pointer-problems.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { sourceDescriptionProblems } from './source-description-problems.ts';
import { readYaml } from './yaml-file.ts';

const sectionOf = {
  milestone: 'timeline',
  document: 'documents',
  term: 'glossary',
  series: 'figures',
  table: 'reference',
  quiz: 'quizzes',
} as const;

function recordClaims({ link, yaml, id, file }: CheckedRecord): Claim[] {
  const slug = (yaml.data as { slug?: { vi?: unknown; en?: unknown } }).slug;
  const section = sectionOf[link as keyof typeof sectionOf];
  if (typeof slug?.vi !== 'string') return [];
  if (!section) return locales.flatMap((locale) => (typeof slug[locale] === 'string' ? [{ file, address: path(locale, slug[locale]) }] : []));
  const addresses = sectionPath(section, { vi: slug.vi, en: id });
  return locales.map((locale) => ({ file, address: addresses[locale] }));
}

function proseClaims({ link, locale, frontMatter, file }: CheckedProse): Claim[] {
  const slug = (frontMatter.data as { slug?: unknown }).slug;
  if (typeof slug !== 'string') return [];
  return [{ file, address: link === 'article' ? sectionPath('articles', { vi: slug, en: slug })[locale] : path(locale, slug) }];
}

/**
 * Reads and checks the whole content: each file by itself, then what the files say of each other.
 *
 * @param root the project's root, which holds `content/`
 * @returns every problem, in the order of files and lines; none when the content can be published
 */
export function checkContent(root: string): Problem[] {
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

  for (const file of files('content/site.yaml')) {
    const yaml = readYaml(read(file), file);
    problems.push(...(Array.isArray(yaml) ? yaml : schemaProblems(site, yaml, file)));
  }
  for (const [folder, collection] of Object.entries(recordCollections))
    for (const file of files(`content/${folder}/*.yaml`)) {
      index.add(`${collection.link}:${basename(file, '.yaml')}`);
      const checked = checkRecord(read(file), file, collection);
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
      const checked = checkProse(read(file), file, collection);
      problems.push(...checked.problems);
      if (checked.prose) prose.push(checked.prose);
    }

  problems.push(
    ...duplicateIds(records),
    ...sourceDescriptionProblems([...records, ...prose.map(({ file, frontMatter }) => ({ file, yaml: frontMatter }))]),
    ...pointerProblems(records, prose, index),
    ...pairProblems(prose, (file) => existsSync(join(root, file))),
    ...addressProblems([...records.flatMap(recordClaims), ...prose.flatMap(proseClaims)]),
  );
  return problems.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
