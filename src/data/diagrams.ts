import { getCollection } from 'astro:content';
import type { Diagram } from '../schemas/diagram.ts';
import { once } from './memo.ts';

/** All diagrams by their ids. */
export const getDiagrams = once(
  async (): Promise<ReadonlyMap<string, Diagram>> => new Map((await getCollection('diagrams')).map(({ data }) => [data.id, data])),
);
