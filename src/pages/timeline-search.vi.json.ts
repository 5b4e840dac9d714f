import { timelineSearchWords } from '../data/timeline-search-words.ts';

/** Words that the timeline's own search looks through besides its list, loaded when a reader searches. */
export const GET = async () => Response.json(await timelineSearchWords('vi'));
