import { milestoneCalendar } from '../../data/milestone-calendar.ts';

export const GET = () => milestoneCalendar('vi');
