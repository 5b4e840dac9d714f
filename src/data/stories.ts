import { getCollection } from 'astro:content';
import type { Localized } from '../domain/locales.ts';
import { parseRecordLink } from '../domain/record-link.ts';
import { sectionPath } from '../i18n/routes.ts';
import type { Story } from '../schemas/story.ts';
import { once } from './memo.ts';
import { getMilestones, type MilestoneEntry } from './milestones.ts';

/** A step of a story with the milestone it tells of. */
export interface StoryStep {
  readonly milestone: MilestoneEntry;
  readonly heading: Localized;
  readonly text: Localized;
}

/** A story with its addresses. */
export interface StoryEntry extends Story {
  readonly path: Localized;
}

/** All stories, in order of their ids. */
export const getStories = once(
  async (): Promise<readonly StoryEntry[]> =>
    (await getCollection('stories'))
      .map(({ data }) => ({ ...data, path: sectionPath('timeline', { vi: data.slug.vi, en: data.id }) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
);

/**
 * The steps of a story with their milestones.
 *
 * @param story a story
 * @returns its steps in their order
 * @throws Error when a milestone is missing, which the check of the content tells the author first
 */
export async function storySteps(story: Story): Promise<readonly StoryStep[]> {
  const milestones = new Map((await getMilestones()).map((one) => [one.id, one]));
  return story.steps.map(({ about, heading, text }) => {
    const milestone = milestones.get(parseRecordLink(about)?.id ?? '');
    if (!milestone) throw new Error(`content/stories/${story.id}.yaml tells of “${about}”, which is not there.`);
    return { milestone, heading, text };
  });
}
