import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { TitleEntry } from '../../../src/search/titles/title-entry.ts';

interface NamedRecord {
  readonly id: string;
  readonly name: { readonly vi: string };
  readonly aliases?: { readonly vi?: readonly string[] };
}

/** Milestones and terms by their Vietnamese names, as the title tier holds them. */
export function contentTitles(): TitleEntry[] {
  return globSync('content/{milestones,glossary}/*.yaml').map((file) => {
    const { id, name, aliases } = parse(readFileSync(file, 'utf8')) as NamedRecord;
    return { title: name.vi, path: `/${id}/`, id: '', kind: 'milestone', pillars: ['economic'], date: '', end: '', level: 1, names: aliases?.vi ?? [] };
  });
}
