import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { path, sectionPath } from '../i18n/routes.ts';
import { proseCollections, recordCollections } from '../schemas/collections.ts';
import { site } from '../schemas/site.ts';
import { addressProblems, type Claim } from './address-problems.ts';
import { type CheckedProse, checkProse } from './check-prose.ts';
import { type CheckedRecord, checkRecord } from './check-record.ts';
import { linkProblem } from './content-index.ts';
import { pairProblems } from './pair-problems.ts';
import type { Place, Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-file.ts';

const sectionOf = { milestone: 'timeline', document: 'documents', term: 'glossary' } as const;

function recordClaims({ link, yaml, id, file }: CheckedRecord): Claim[] {
  const slug = (yaml.data as { slug?: { vi?: unknown } }).slug?.vi;
  const section = sectionOf[link as keyof typeof sectionOf];
  if (typeof slug !== 'string' || !section) return [];
  const addresses = sectionPath(section, { vi: slug, en: id });
  return [
    { file, address: addresses.vi },
    { file, address: addresses.en },
  ];
}

function proseClaims({ link, locale, frontMatter, file }: CheckedProse): Claim[] {
  const slug = (frontMatter.data as { slug?: unknown }).slug;
  if (typeof slug !== 'string') return [];
  return [{ file, address: link === 'article' ? sectionPath('articles', { vi: slug, en: slug })[locale] : path(locale, slug) }];
}

function relatedLinks(data: unknown): string[] {
  const list = (data as { related?: unknown }).related;
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
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
      const checked = checkRecord(read(file), file, collection);
      problems.push(...checked.problems);
      if (checked.record) records.push(checked.record);
    }
  for (const [folder, collection] of Object.entries(proseCollections))
    for (const file of files(`content/${folder}/{vi,en}/**/*.mdx`)) {
      const checked = checkProse(read(file), file, collection);
      problems.push(...checked.problems);
      if (checked.prose) prose.push(checked.prose);
    }

  const index = new Set([...records, ...prose].map((one) => `${one.link}:${one.id}`));
  const check = (link: string, file: string, place: Place) => {
    const problem = linkProblem(index, link, file, place);
    if (problem) problems.push(problem);
  };
  for (const { file, yaml } of records) relatedLinks(yaml.data).forEach((link, at) => check(link, file, yaml.locate(['related', at])));
  for (const { file, frontMatter, use } of prose) {
    relatedLinks(frontMatter.data).forEach((link, at) => check(link, file, frontMatter.locate(['related', at])));
    for (const { value, place } of use.terms) check(`term:${value}`, file, place);
    for (const { value, place } of use.links) if (!/^(https:\/\/|#)/.test(value)) check(value, file, place);
  }
  problems.push(...pairProblems(prose), ...addressProblems([...records.flatMap(recordClaims), ...prose.flatMap(proseClaims)]));
  return problems.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
