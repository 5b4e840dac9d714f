import { mountTimeline } from './timeline-page.ts';

mountTimeline(document, { embedded: false });
