import { csvAnswer } from '../../data/data-answer.ts';
import { milestoneColumns, milestoneRow } from '../../data/milestone-table.ts';
import { getPublishedMilestones } from '../../data/published-record.ts';

export const GET = async () => csvAnswer(milestoneColumns, (await getPublishedMilestones()).map(milestoneRow));
