import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { proseCollections, recordCollections } from './schemas/collections.ts';

/** The file's path without its ending is the id, in every collection; front matter never changes it. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(yaml|mdx)$/, '');

const records = (folder: keyof typeof recordCollections) => glob({ base: `./content/${folder}`, pattern: '*.yaml', generateId });
const prose = (folder: keyof typeof proseCollections) => glob({ base: `./content/${folder}`, pattern: '{vi,en}/**/*.mdx', generateId });

export const collections = {
  milestones: defineCollection({ loader: records('milestones'), schema: recordCollections.milestones.schema }),
  documents: defineCollection({ loader: records('documents'), schema: recordCollections.documents.schema }),
  glossary: defineCollection({ loader: records('glossary'), schema: recordCollections.glossary.schema }),
  series: defineCollection({ loader: records('series'), schema: recordCollections.series.schema }),
  reference: defineCollection({ loader: records('reference'), schema: recordCollections.reference.schema }),
  comparisons: defineCollection({ loader: records('comparisons'), schema: recordCollections.comparisons.schema }),
  diagrams: defineCollection({ loader: records('diagrams'), schema: recordCollections.diagrams.schema }),
  quizzes: defineCollection({ loader: records('quizzes'), schema: recordCollections.quizzes.schema }),
  stories: defineCollection({ loader: records('stories'), schema: recordCollections.stories.schema }),
  pages: defineCollection({ loader: prose('pages'), schema: proseCollections.pages.schema }),
  articles: defineCollection({ loader: prose('articles'), schema: proseCollections.articles.schema }),
};
