import { z } from 'zod';
import type { RecordKind } from '../domain/record-link.ts';
import { comparison } from './comparison.ts';
import { diagram } from './diagram.ts';
import { document } from './document.ts';
import { errorMap } from './error-map.ts';
import { glossaryTerm } from './glossary-term.ts';
import { milestone } from './milestone.ts';
import { article, page } from './prose.ts';
import { quiz } from './quiz.ts';
import { referenceTable } from './reference-table.ts';
import { series } from './series.ts';
import { story } from './story.ts';

z.config({ customError: errorMap });

/** Records: one YAML file holds both languages. The key is the folder under `content/`. */
export const recordCollections = {
  milestones: { schema: milestone, link: 'milestone' },
  documents: { schema: document, link: 'document' },
  glossary: { schema: glossaryTerm, link: 'term' },
  series: { schema: series, link: 'series' },
  reference: { schema: referenceTable, link: 'table' },
  comparisons: { schema: comparison, link: 'comparison' },
  diagrams: { schema: diagram, link: 'diagram' },
  quizzes: { schema: quiz, link: 'quiz' },
  stories: { schema: story, link: 'story' },
} as const satisfies Record<string, { schema: z.ZodType; link: RecordKind }>;

/** Prose: a pair of MDX files, one a language. The key is the folder under `content/`. */
export const proseCollections = {
  pages: { schema: page, link: 'page' },
  articles: { schema: article, link: 'article' },
} as const satisfies Record<string, { schema: z.ZodType; link: RecordKind }>;
