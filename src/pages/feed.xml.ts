import { articleFeed } from '../data/article-feed.ts';

export const GET = () => articleFeed('vi', 'xml');
