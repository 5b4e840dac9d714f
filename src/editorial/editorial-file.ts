import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readMdx } from '../content-check/mdx-file.ts';
import type { Problem } from '../content-check/problem.ts';
import { schemaProblems } from '../content-check/schema-problems.ts';
import { readYaml } from '../content-check/yaml-file.ts';
import type { Locale } from '../domain/locales.ts';
import { proseCollections, recordCollections } from '../schemas/collections.ts';
import { day } from '../schemas/partial-date.ts';
import { type Source, source } from '../schemas/source.ts';

/** A file of the content, as the editors' reports see it. */
export interface EditorialFile {
  /** path below the project's root */
  readonly file: string;
  /** `kind:id`, the same for both files of a pair */
  readonly link: string;
  /** language of prose; none for a record, which holds both */
  readonly locale?: Locale;
  /** ISO day of the last review, where the file gives one */
  readonly reviewed?: string | undefined;
  readonly sources: readonly Source[];
}

/** What the reports need of a file; everything else is `check:content`'s to judge. */
const reported = z.object({ reviewed: day.optional(), sources: z.array(source).optional() });

/**
 * Reads every file of the content.
 *
 * @param root the project's root, which holds `content/`
 * @returns the files in order of their paths, and what is wrong with those that could not be read
 */
export function readEditorialFiles(root: string): { readonly files: EditorialFile[]; readonly problems: Problem[] } {
  const files: EditorialFile[] = [];
  const problems: Problem[] = [];
  const read = (pattern: string, known: (path: string) => { link: string; locale?: Locale }) => {
    for (const file of globSync(pattern, { cwd: root })
      .map((one) => one.replaceAll('\\', '/'))
      .sort()) {
      const text = readFileSync(join(root, file), 'utf8');
      const mdx = file.endsWith('.mdx') ? readMdx(text, file) : undefined;
      const yaml = mdx === undefined ? readYaml(text, file) : Array.isArray(mdx) ? mdx : mdx.frontMatter;
      const faults = Array.isArray(yaml) ? yaml : schemaProblems(reported, yaml, file);
      problems.push(...faults);
      if (Array.isArray(yaml) || faults.length > 0) continue;
      const { reviewed, sources = [] } = reported.parse(yaml.data);
      files.push({ file, ...known(file), reviewed, sources });
    }
  };
  for (const [folder, { link }] of Object.entries(recordCollections))
    read(`content/${folder}/*.yaml`, (file) => ({ link: `${link}:${file.replace(/^.*\/|\.yaml$/g, '')}` }));
  for (const [folder, { link }] of Object.entries(proseCollections))
    read(`content/${folder}/{vi,en}/**/*.mdx`, (file) => {
      const [, , locale, ...path] = file.replace(/\.mdx$/, '').split('/');
      return { link: `${link}:${path.join('/')}`, locale: locale as Locale };
    });
  return { files, problems };
}
