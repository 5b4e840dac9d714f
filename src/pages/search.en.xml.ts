import { searchDescription } from '../data/open-search.ts';

export const GET = () => searchDescription('en');
